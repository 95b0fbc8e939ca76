package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average extends Passing {
    interface Limited {
        @Outlet("limited")
        default Dataset<Data> limit(@Inlet("in") Dataset<Data> data) {
            return data.limit(1);
        }
    }

    abstract static class Base {
        @ConfigParameter(key = "limit")
        int limit;
    }

    @SuppressWarnings("SLT-115")
    static class Meant {
        @ConfigParameter(key = "limit")
        int limit;
    }
}

class Passing {
    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
