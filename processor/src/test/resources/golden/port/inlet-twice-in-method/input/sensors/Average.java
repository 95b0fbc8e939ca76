package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Outlet("out")
    Dataset<Data> join(@Inlet("in") Dataset<Data> left, @Inlet("in") Dataset<Data> right) {
        return left.union(right);
    }
}
