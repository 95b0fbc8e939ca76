package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.SparkStreamletContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
class Splitter {
    @Outlet("high-values")
    Dataset<Data> high(@Inlet("in") Dataset<Data> readings) {
        return readings.filter("value > 100");
    }

    @Outlet(value = "counts", outputMode = OutputMode.COMPLETE)
    Dataset<Agg> count(@Inlet("in") Dataset<Data> readings, SparkStreamletContext context, @Inlet("2nd") Dataset<Agg> other) {
        throw new AssertionError();
    }

    @Egress("console")
    DataStreamWriter<Data> print(@Inlet("in") Dataset<Data> readings) {
        return readings.writeStream().format("console");
    }
}
