package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.sql.Dataset;

interface Counting<T> {
    @Outlet("counted")
    default Dataset<T> count(@Inlet("in") Dataset<T> data) {
        return data;
    }
}
