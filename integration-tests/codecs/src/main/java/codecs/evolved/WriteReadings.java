package codecs.evolved;

import codecs.before.Reading;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

/** Writes readings as an earlier release did. */
@Streamlet(description = "Writes readings")
public final class WriteReadings extends SparkStreamletLogic {
    @Outlet("out")
    OutletPort<Reading> readings;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
