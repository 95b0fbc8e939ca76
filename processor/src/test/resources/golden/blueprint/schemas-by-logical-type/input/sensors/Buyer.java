package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
public class Buyer {
    @Egress("console")
    DataStreamWriter<Sale> buy(@Inlet("in") Dataset<Sale> sales) {
        return sales.writeStream().format("console");
    }
}
