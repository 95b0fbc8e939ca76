package sensors;

import com.typesafe.config.ConfigMemorySize;
import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "count", min = "one", max = "ten", description = "What it is")
    int count;

    @ConfigParameter(key = "window", max = "1 minuet", description = "What it is")
    Optional<Duration> window;

    @ConfigParameter(key = "sizes", min = "[1k]", description = "What it is")
    List<ConfigMemorySize> sizes;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
