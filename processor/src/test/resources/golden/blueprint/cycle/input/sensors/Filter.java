package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
public class Filter {
    @Outlet("out")
    Dataset<Data> filter(@Inlet("in") Dataset<Data> readings) {
        throw new AssertionError();
    }
}
