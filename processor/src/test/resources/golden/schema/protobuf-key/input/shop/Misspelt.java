package shop;

import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

@Streamlet
public final class Misspelt {

    @Outlet(value = "out", partitionBy = "custmer")
    Dataset<Order> write(SparkSession session) {
        return session.readStream().format("rate").load().as(OrderCodec.encoder());
    }
}
