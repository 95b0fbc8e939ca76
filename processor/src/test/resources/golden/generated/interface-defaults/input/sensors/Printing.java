package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

public interface Printing {
    @Egress("console")
    default DataStreamWriter<Data> print(@Inlet("in") Dataset<Data> data) {
        return data.writeStream().format("console");
    }
}
