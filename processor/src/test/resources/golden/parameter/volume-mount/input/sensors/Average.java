package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @VolumeMount(name = "my_models", path = "/mnt/models")
    Path models;

    @VolumeMount(name = "data", path = "mnt/data")
    Path data;

    @VolumeMount(name = "data", path = "/mnt/../data")
    Path others;

    @VolumeMount(name = "text", path = "/mnt/text")
    String text;

    @VolumeMount(name = "all", path = "/")
    Path all;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
