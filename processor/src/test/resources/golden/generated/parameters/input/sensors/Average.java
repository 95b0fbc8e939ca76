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
    @ConfigParameter(key = "count", defaultValue = "1", min = "1", max = "10", description = "What it is")
    int count;

    @ConfigParameter(key = "size", defaultValue = "64k", max = "1 GB", description = "What it is")
    ConfigMemorySize size;

    @ConfigParameter(key = "mode", defaultValue = "FAST", description = "What it is")
    Mode mode;

    @ConfigParameter(key = "inner", defaultValue = "UP", description = "What it is")
    Direction direction;

    @ConfigParameter(key = "region", pattern = "[a-z]+", description = "What it is")
    String region;

    @ConfigParameter(key = "password", secret = true, description = "What it is")
    String password;

    @ConfigParameter(key = "maybe-count", description = "What it is")
    Optional<Integer> maybeCount;

    @ConfigParameter(key = "maybe-window", defaultValue = "1 minute", min = "1 s", description = "What it is")
    Optional<Duration> maybeWindow;

    @ConfigParameter(key = "maybe-mode", description = "What it is")
    Optional<Mode> maybeMode;

    @ConfigParameter(key = "regions", defaultValue = "[north, \"south east\"]", pattern = "[a-z ]+", description = "What it is")
    List<String> regions;

    @ConfigParameter(key = "limits", defaultValue = "[]", min = "0", description = "What it is")
    List<Double> limits;

    @ConfigParameter(key = "longs", description = "What it is")
    List<Long> longs;

    @ConfigParameter(key = "flags", description = "What it is")
    List<Boolean> flags;

    @ConfigParameter(key = "sizes", description = "What it is")
    List<ConfigMemorySize> sizes;

    @ConfigParameter(key = "modes", defaultValue = "[FAST]", description = "What it is")
    List<Mode> modes;

    @ConfigParameter(key = "boxed", description = "What it is")
    Integer boxed;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    enum Direction {
        UP,
        DOWN {
            @Override
            public String toString() {
                return "down";
            }
        }
    }
}
