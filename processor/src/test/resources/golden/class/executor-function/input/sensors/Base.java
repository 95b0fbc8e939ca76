package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;

abstract class Base {
    final double scale = 2;
    final FilterFunction<Data> large = each -> each.value() > scale;

    @Outlet("inherited")
    Dataset<Data> inherited(@Inlet("in") Dataset<Data> data) {
        return data.filter((FilterFunction<Data>) each -> each.value() > scale);
    }
}
