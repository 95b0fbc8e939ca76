package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.OnInvalid;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.record.Keyed;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Outlet("keyed")
    Dataset<Keyed<Agg>> keyed(@Inlet(value = "in", onInvalid = OnInvalid.SKIP) Dataset<KafkaRecord<Data>> data) {
        throw new AssertionError();
    }

    @Outlet("bytes")
    Dataset<byte[]> bytes(
            @Inlet(value = "raw", onInvalid = OnInvalid.DEAD_LETTER, deadLetters = "rejects") Dataset<byte[]> data) {
        throw new AssertionError();
    }

    @Outlet("keyed-bytes")
    Dataset<Keyed<byte[]>> keyedBytes(@Inlet("raw-records") Dataset<KafkaRecord<byte[]>> data) {
        throw new AssertionError();
    }
}
