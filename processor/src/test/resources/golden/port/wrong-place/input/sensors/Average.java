package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
class Average {
    private final int limit;

    Average() {
        this(1);
    }

    private Average(@ConfigParameter(key = "limit", description = "How many") int limit) {
        this.limit = limit;
    }

    @Outlet("out")
    @Inlet("in")
    Dataset<Data> pass(Dataset<Data> data) {
        return data.limit(limit);
    }

    @Inlet("more")
    Dataset<Data> more(SparkSession session) {
        throw new AssertionError();
    }

    void store(@Inlet("in") Dataset<Data> data, @Outlet("stored") Dataset<Data> stored) {
        throw new AssertionError();
    }

    @Outlet("right")
    Dataset<Data> right(@Outlet("in") Dataset<Data> data) {
        return data;
    }

    @Egress("console")
    DataStreamWriter<Data> print(@Egress("in") Dataset<Data> data, @VolumeMount(name = "m", path = "/m") Path models) {
        throw new AssertionError();
    }

    @Egress("file")
    DataStreamWriter<Data> writer;

    @ConfigParameter(key = "width", description = "How wide")
    void setWidth(int width) {}

    @VolumeMount(name = "cache", path = "/cache")
    Path cache() {
        throw new AssertionError();
    }
}
