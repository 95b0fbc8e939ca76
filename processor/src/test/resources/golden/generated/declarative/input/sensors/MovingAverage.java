package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.spark.sql.Dataset;

@Streamlet(
        description = "Averages each gauge over a sliding window",
        labels = {"sensors", "statistics"})
public final class MovingAverage {
    @ConfigParameter(key = "window", defaultValue = "1 minute", description = "Length of the window")
    Duration window;

    @ConfigParameter(key = "limit", description = "What it is")
    int limit;

    @ConfigParameter(key = "big", defaultValue = "5000000000", description = "What it is")
    long big;

    @ConfigParameter(key = "ratio", defaultValue = "0.5", description = "What it is")
    double ratio;

    @ConfigParameter(key = "verbose", defaultValue = "false", description = "What it is")
    boolean verbose;

    @ConfigParameter(key = "name", defaultValue = "", description = "What it is")
    String name;

    @VolumeMount(name = "models", path = "/mnt/models")
    Path models;

    @Outlet(value = "out", partitionBy = "src")
    Dataset<Agg> average(@Inlet("in") Dataset<Data> readings) {
        throw new AssertionError();
    }
}
