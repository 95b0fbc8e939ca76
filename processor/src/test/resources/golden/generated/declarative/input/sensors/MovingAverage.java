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

    @ConfigParameter(key = "limit")
    int limit;

    @ConfigParameter(key = "big", defaultValue = "5000000000")
    long big;

    @ConfigParameter(key = "ratio", defaultValue = "0.5")
    double ratio;

    @ConfigParameter(key = "verbose", defaultValue = "false")
    boolean verbose;

    @ConfigParameter(key = "name", defaultValue = "")
    String name;

    @VolumeMount(name = "models", path = "/mnt/models")
    Path models;

    @Outlet(value = "out", partitionBy = "src")
    Dataset<Agg> average(@Inlet("in") Dataset<Data> readings) {
        throw new AssertionError();
    }
}
