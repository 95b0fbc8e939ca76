package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Average {
    @Egress("console")
    StreamingQuery print(@Inlet("in") Dataset<Data> data) throws TimeoutException {
        return data.writeStream().format("console").start();
    }
}
