package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.SparkStreamletLogic;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Average extends SparkStreamletLogic {
    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    private long count(@Inlet("in") Dataset<Data> data, int limit) {
        return data.limit(limit).count();
    }

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        return List.of();
    }
}
