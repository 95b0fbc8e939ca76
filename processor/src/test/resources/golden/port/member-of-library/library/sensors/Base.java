package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import java.io.IOException;
import org.apache.spark.sql.Dataset;

public abstract class Base {
    @Outlet("Out")
    public Dataset<Data> pass(@Inlet("in") Dataset<Data> data) throws IOException {
        return data;
    }
}
