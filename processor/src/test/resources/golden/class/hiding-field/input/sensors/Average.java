package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import java.util.List;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Average extends Base {
    @Inlet("in")
    InletPort<Data> in;

    private final int limit = 1;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of(writeStream(readStream(in).limit(limit), out, OutputMode.Append()));
    }
}
