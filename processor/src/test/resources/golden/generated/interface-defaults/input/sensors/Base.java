package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.sql.Dataset;

abstract class Base implements Printing {
    @Outlet("first")
    final Dataset<Data> first(@Inlet("in") Dataset<Data> data) {
        return data.limit(1);
    }
}
