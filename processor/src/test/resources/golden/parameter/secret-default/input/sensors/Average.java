package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "password", secret = true, defaultValue = "changeit", description = "What it is")
    String password;

    @ConfigParameter(key = "port", secret = true, defaultValue = "s3cret", description = "What it is")
    int port;

    @ConfigParameter(key = "token", secret = true, defaultValue = "s3cret", pattern = "[a-z]+", description = "What it is")
    String token;

    @SuppressWarnings("SLT-236")
    @ConfigParameter(key = "meant", secret = true, defaultValue = "changeit", description = "What it is")
    String meant;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
