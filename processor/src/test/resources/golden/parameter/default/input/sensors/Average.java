package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.time.Duration;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "limit", defaultValue = "many")
    int limit;

    @ConfigParameter(key = "window", defaultValue = "1 minuet")
    Duration window;

    @ConfigParameter(key = "big", defaultValue = "3000000000")
    int big;

    @ConfigParameter(key = "on", defaultValue = "maybe")
    boolean on;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
