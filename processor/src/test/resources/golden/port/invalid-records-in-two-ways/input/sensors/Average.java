package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.OnInvalid;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Outlet("first")
    Dataset<Agg> first(@Inlet(value = "in", onInvalid = OnInvalid.SKIP) Dataset<Data> data) {
        throw new AssertionError();
    }

    @Outlet("second")
    Dataset<Agg> second(@Inlet("in") Dataset<Data> data) {
        throw new AssertionError();
    }

    @Outlet("third")
    Dataset<Agg> third(
            @Inlet(value = "in", onInvalid = OnInvalid.DEAD_LETTER, deadLetters = "rejects") Dataset<Data> data) {
        throw new AssertionError();
    }
}
