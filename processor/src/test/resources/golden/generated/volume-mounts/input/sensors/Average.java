package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import io.streamlets.annotations.VolumeMount.AccessMode;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @VolumeMount(name = "a23456789-123456789-123456789-123456789-123456789-123456789-123", path = "/mnt/long")
    Path longName;

    @VolumeMount(name = "models", path = "/mnt/models/", accessMode = AccessMode.READ_WRITE_ONCE)
    Path models;

    @VolumeMount(name = "below", path = "/mnt/models/below", accessMode = AccessMode.READ_WRITE_MANY)
    Path below;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
