package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet(description = "Splits readings at a limit")
public final class Splitter extends SparkStreamletLogic {
    @Inlet("in")
    InletPort<Data> in;

    @Outlet(value = "high", partitionBy = "gauge")
    OutletPort<Data> high;

    @Outlet("low")
    OutletPort<Data> low;

    @ConfigParameter(key = "limit", defaultValue = "100", description = "What it is")
    double limit;

    @VolumeMount(name = "models", path = "/mnt/models", accessMode = VolumeMount.AccessMode.READ_WRITE_ONCE)
    Path models;

    private int started;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        started++;
        return List.of(
                writeStream(readStream(in).filter("value > " + limit), high, OutputMode.Append()),
                writeStream(readStream(in).filter("value <= " + limit), low, OutputMode.Append()));
    }
}
