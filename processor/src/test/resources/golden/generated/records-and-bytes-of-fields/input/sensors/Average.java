package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletLogic;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.record.Keyed;
import java.util.List;
import org.apache.spark.sql.streaming.StreamingQuery;

@Streamlet
class Average extends SparkStreamletLogic {
    @Inlet("in")
    InletPort<KafkaRecord<Data>> in;

    @Inlet("raw")
    InletPort<byte[]> raw;

    @Outlet("keyed")
    OutletPort<Keyed<byte[]>> keyed;

    @Override
    protected List<StreamingQuery> buildStreamingQueries() {
        throw new AssertionError();
    }
}
