package sensors;

import com.typesafe.config.ConfigMemorySize;
import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.time.Duration;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "count", min = "10", max = "1", description = "What it is")
    int count;

    @ConfigParameter(key = "window", min = "1 hour", max = "90 s", description = "What it is")
    Duration window;

    @ConfigParameter(key = "size", min = "1 MiB", max = "1 MB", description = "What it is")
    ConfigMemorySize size;

    @ConfigParameter(key = "same", min = "1 s", max = "1000 ms", description = "What it is")
    Duration same;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
