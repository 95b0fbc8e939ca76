package base;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.sql.Dataset;
import sensors.Data;

public abstract class Base {
    @ConfigParameter(key = "limit", description = "What it is")
    protected int limit;

    @Outlet("out")
    protected Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data.limit(limit);
    }
}
