package shop;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import sensors.Data;

@Streamlet
public class Lengths {
    @Outlet("out")
    Dataset<String> names(@Inlet("in") Dataset<Data> data) {
        return data.select("src").as(Encoders.STRING());
    }
}
