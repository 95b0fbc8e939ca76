package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

public final class Sensors {
    private Sensors() {}

    /** A data type of its own. */
    public record Count(String src, long n) {}

    @Streamlet
    static final class Counter {
        @Outlet("out")
        Dataset<Count> count(@Inlet("in") Dataset<Data> readings) {
            throw new AssertionError();
        }
    }
}
