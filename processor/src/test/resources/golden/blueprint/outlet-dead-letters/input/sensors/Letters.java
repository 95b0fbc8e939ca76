package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.record.KafkaRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
public class Letters {
    @Egress("console")
    DataStreamWriter<KafkaRecord<byte[]>> print(@Inlet("in") Dataset<KafkaRecord<byte[]>> records) {
        return records.writeStream().format("console");
    }
}
