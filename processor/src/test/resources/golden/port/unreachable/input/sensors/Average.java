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
    @ConfigParameter(key = "limit")
    private int limit;

    @ConfigParameter(key = "size")
    final int size = 1;

    @VolumeMount(name = "models", path = "/mnt/models")
    static Path models;

    @Outlet("out")
    private static Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
