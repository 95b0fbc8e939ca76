package sensors;

import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Average extends SparkStreamletLogic {
    InletPort<Data> in;

    private OutletPort<Data> out;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of(writeStream(readStream(in), out, OutputMode.Append()));
    }
}
