package sensors;

import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Average extends SparkStreamletLogic {
    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
