package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    private final Dataset<Data> data;

    Average() {
        this(null);
    }

    private Average(@Inlet("in") Dataset<Data> data) {
        this.data = data;
    }

    @Outlet("out")
    Dataset<Data> pass() {
        return data;
    }
}
