package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Inlet("in")
    InletPort<Data> in;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("data") Dataset<Data> data) {
        return data;
    }
}
