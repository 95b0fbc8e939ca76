package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
class Average {
    @Outlet("nothing")
    void nothing(@Inlet("in") Dataset<Data> data) {}

    @Outlet("rows")
    Dataset<Row> rows(@Inlet("in") Dataset<Data> data) {
        return data.toDF();
    }

    @Outlet("writer")
    DataStreamWriter<Data> writer(@Inlet("in") Dataset<Data> data) {
        return data.writeStream();
    }

    @Outlet("anything")
    Dataset<? extends Data> anything(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    @Egress("dataset")
    Dataset<Data> dataset(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
