package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.time.Duration;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "count")
    int count;

    @ConfigParameter(key = "window", description = " ")
    Duration window;

    @SuppressWarnings("SLT-235")
    @ConfigParameter(key = "meant")
    int meant;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
