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
    @ConfigParameter(key = "count", defaultValue = "11", min = "1", max = "10", description = "What it is")
    int count;

    @ConfigParameter(key = "least", defaultValue = "0", min = "1", description = "What it is")
    long least;

    @ConfigParameter(key = "window", defaultValue = "2 minutes", max = "1 minute", description = "What it is")
    Duration window;

    @ConfigParameter(key = "size", defaultValue = "1k", min = "1 MB", description = "What it is")
    ConfigMemorySize size;

    @ConfigParameter(key = "region", defaultValue = "North", pattern = "[a-z]+", description = "What it is")
    String region;

    @ConfigParameter(key = "ratios", defaultValue = "[0.5, 1.5]", max = "1", description = "What it is")
    List<Double> ratios;

    @ConfigParameter(key = "maybe", defaultValue = "-1", min = "0", description = "What it is")
    Optional<Double> maybe;

    @ConfigParameter(key = "wrong-limits", defaultValue = "5", min = "many", description = "What it is")
    int wrongLimits;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
