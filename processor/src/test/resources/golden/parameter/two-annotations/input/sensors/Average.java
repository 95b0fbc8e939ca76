package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "models", description = "Where the models are")
    @VolumeMount(name = "models", path = "/mnt/models")
    Path models;

    @ConfigParameter(key = "limit", description = "How many")
    @VolumeMount(name = "limit", path = "/mnt/limit")
    int limit;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
