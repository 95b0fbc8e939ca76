package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Outlet("out")
    @SafeVarargs
    final Dataset<Data> first(@Inlet("in") Dataset<Data>... data) {
        return data[0];
    }
}
