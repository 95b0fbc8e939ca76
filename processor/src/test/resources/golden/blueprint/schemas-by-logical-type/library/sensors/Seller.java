package sensors;

import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

@Streamlet
public class Seller {
    @Outlet("out")
    Dataset<Sale> sell(SparkSession session) {
        throw new AssertionError();
    }
}
