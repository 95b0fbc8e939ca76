package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
class Average {
    @Egress("console")
    DataStreamWriter<Data> print(@Inlet("in") Dataset<Data> data) {
        return data.writeStream().format("console");
    }

    @Egress("console")
    DataStreamWriter<Data> show(@Inlet("in") Dataset<Data> data) {
        return data.writeStream().format("console");
    }
}
