package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
public class MovingAverage {
    @Outlet(value = "out", partitionBy = "src", outputMode = OutputMode.UPDATE)
    Dataset<Agg> average(@Inlet("in") Dataset<Data> readings) {
        throw new AssertionError();
    }
}
