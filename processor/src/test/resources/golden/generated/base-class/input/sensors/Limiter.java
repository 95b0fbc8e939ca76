package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
class Limiter extends Base<Data> {
    @Override
    @Egress("console")
    DataStreamWriter<Data> overridden(@Inlet("in") Dataset<Data> data) {
        return data.writeStream().format("console");
    }
}
