package sensors;

import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

@Streamlet
class Generator {
    @Outlet(value = "out", outputMode = OutputMode.UPDATE)
    Dataset<Data> generate(SparkSession session) {
        throw new AssertionError();
    }
}
