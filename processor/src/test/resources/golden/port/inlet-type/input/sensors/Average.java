package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

@Streamlet
class Average {
    @Outlet("list")
    Dataset<Data> list(@Inlet("in-list") List<Data> data) {
        throw new AssertionError();
    }

    @Outlet("raw")
    @SuppressWarnings("rawtypes")
    Dataset<Data> raw(@Inlet("in-raw") Dataset data) {
        throw new AssertionError();
    }

    @Outlet("wildcard")
    Dataset<Data> wildcard(@Inlet("in-wildcard") Dataset<?> data) {
        throw new AssertionError();
    }

    @Outlet("variable")
    <T> Dataset<Data> variable(@Inlet("in-variable") Dataset<T> data) {
        throw new AssertionError();
    }

    @Outlet("generic")
    Dataset<Data> generic(@Inlet("in-generic") Dataset<List<Data>> data) {
        throw new AssertionError();
    }

    @Outlet("array")
    Dataset<Data> array(@Inlet("in-array") Dataset<int[]> data) {
        throw new AssertionError();
    }

    @Outlet("row")
    Dataset<Data> row(@Inlet("in-row") Dataset<Row> data) {
        throw new AssertionError();
    }
}
