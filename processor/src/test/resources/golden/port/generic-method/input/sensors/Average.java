package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Outlet("out")
    <T> Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    @Outlet("same")
    <T> Dataset<T> same(@Inlet("other") Dataset<T> data) {
        return data;
    }
}
