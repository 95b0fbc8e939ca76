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
    @ConfigParameter(key = "limit", description = "What it is")
    private int limit;

    @ConfigParameter(key = "size", description = "What it is")
    final int size = 1;

    @VolumeMount(name = "models", path = "/mnt/models")
    static Path models;

    @Outlet("out")
    private static Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
