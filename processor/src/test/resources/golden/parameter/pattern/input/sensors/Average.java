package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.util.List;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "region", pattern = "[a-z", description = "What it is")
    String region;

    @ConfigParameter(key = "regions", pattern = "*", description = "What it is")
    List<String> regions;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
