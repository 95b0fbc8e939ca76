package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.util.List;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "count", pattern = "[0-9]+", description = "What it is")
    int count;

    @ConfigParameter(key = "region", min = "a", max = "z", description = "What it is")
    String region;

    @ConfigParameter(key = "on", min = "false", description = "What it is")
    boolean on;

    @ConfigParameter(key = "modes", max = "SLOW", description = "What it is")
    List<Mode> modes;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    enum Mode {
        FAST,
        SLOW
    }
}
