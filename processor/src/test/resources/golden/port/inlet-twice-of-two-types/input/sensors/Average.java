package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data, @Inlet("in") Dataset<Agg> averages) {
        return data;
    }
}
