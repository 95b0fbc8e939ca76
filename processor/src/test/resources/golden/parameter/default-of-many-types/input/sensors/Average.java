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
    @ConfigParameter(key = "mode", defaultValue = "FSAT", description = "What it is")
    Mode mode;

    @ConfigParameter(key = "size", defaultValue = "64 kilos", description = "What it is")
    ConfigMemorySize size;

    @ConfigParameter(key = "regions", defaultValue = "north", description = "What it is")
    List<String> regions;

    @ConfigParameter(key = "limits", defaultValue = "[1, two]", description = "What it is")
    List<Integer> limits;

    @ConfigParameter(key = "nested", defaultValue = "[[1]]", description = "What it is")
    List<Integer> nested;

    @ConfigParameter(key = "modes", defaultValue = "[FAST, slow]", description = "What it is")
    List<Mode> modes;

    @ConfigParameter(key = "two", defaultValue = "[1]\nother = 2", description = "What it is")
    List<Integer> two;

    @ConfigParameter(key = "maybe", defaultValue = "now", description = "What it is")
    Optional<Duration> maybe;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    enum Mode {
        FAST,
        SLOW
    }
}
