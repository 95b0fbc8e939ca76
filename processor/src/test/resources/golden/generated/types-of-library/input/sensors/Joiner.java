package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Joiner {
    @Outlet("out")
    Dataset<Pair> join(@Inlet("left") Dataset<Reading> left, @Inlet("right") Dataset<Reading> right) {
        throw new AssertionError();
    }
}
