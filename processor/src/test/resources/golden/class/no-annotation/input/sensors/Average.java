package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.sql.Dataset;

class Average {
    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    static class Settings {
        @ConfigParameter(key = "limit")
        int limit;
    }

    static class Reader {
        void read(@Inlet("in") Dataset<Data> data) {}
    }
}
