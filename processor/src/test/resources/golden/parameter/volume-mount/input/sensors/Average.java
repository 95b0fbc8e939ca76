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

    @VolumeMount(name = "empty", path = "")
    Path empty;

    @VolumeMount(name = "dot", path = "/mnt/./dot")
    Path dot;

    @VolumeMount(name = "colon", path = "/mnt/c:d")
    Path colon;

    @VolumeMount(name = "one", path = "/mnt/one")
    Path one;

    @VolumeMount(name = "same", path = "/mnt//one/")
    Path same;

    @VolumeMount(name = "a23456789-123456789-123456789-123456789-123456789-123456789-1234", path = "/mnt/long")
    Path longName;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
