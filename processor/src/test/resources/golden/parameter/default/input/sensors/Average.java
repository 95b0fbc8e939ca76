package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.time.Duration;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "limit", defaultValue = "many", description = "What it is")
    int limit;

    @ConfigParameter(key = "window", defaultValue = "1 minuet", description = "What it is")
    Duration window;

    @ConfigParameter(key = "big", defaultValue = "3000000000", description = "What it is")
    int big;

    @ConfigParameter(key = "on", defaultValue = "maybe", description = "What it is")
    boolean on;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
