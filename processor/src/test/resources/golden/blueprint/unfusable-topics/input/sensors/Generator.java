package sensors;

import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

@Streamlet
public class Generator {
    @Outlet("out")
    Dataset<Data> generate(SparkSession session) {
        throw new AssertionError();
    }
}
