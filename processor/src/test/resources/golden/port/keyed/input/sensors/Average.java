package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.record.Keyed;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Outlet(value = "keyed", partitionBy = "src")
    Dataset<Keyed<Agg>> keyed(@Inlet("in") Dataset<Data> data) {
        throw new AssertionError();
    }

    @Outlet(value = "bytes", partitionBy = "src")
    Dataset<byte[]> bytes(@Inlet("in") Dataset<Data> data) {
        throw new AssertionError();
    }

    @Outlet("record")
    Dataset<KafkaRecord<Agg>> record(@Inlet("in-keyed") Dataset<Keyed<Data>> data) {
        throw new AssertionError();
    }

    @Outlet("numbers")
    Dataset<Keyed<int[]>> numbers(@Inlet("in-wildcard") Dataset<KafkaRecord<?>> data) {
        throw new AssertionError();
    }

    @Outlet("other")
    Dataset<Agg> other(@Inlet("in") Dataset<KafkaRecord<Data>> data) {
        throw new AssertionError();
    }
}
