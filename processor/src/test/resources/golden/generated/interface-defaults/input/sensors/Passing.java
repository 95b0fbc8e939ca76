package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.sql.Dataset;

interface Passing<T> {
    @Outlet("out")
    default Dataset<T> pass(@Inlet("in") Dataset<T> data) {
        return data;
    }

    @Outlet("never")
    Dataset<T> limited(@Inlet("never-in") Dataset<T> data);
}
