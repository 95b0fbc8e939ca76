package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    private int count;
    private final int limit = 3;

    @ConfigParameter(key = "size", description = "What it is")
    int size;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        count++;
        return data.limit(size + limit);
    }
}
