package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "limit", description = "How many")
    int limit = 5;

    @ConfigParameter(key = "least", description = "How few")
    long least = -1L;

    @ConfigParameter(key = "name", description = "Whose")
    String name = "nobody";

    @ConfigParameter(key = "window", description = "How long")
    Duration window = Duration.ofMinutes(1);

    @ConfigParameter(key = "given", defaultValue = "true", description = "Whether")
    boolean given = true;

    @ConfigParameter(key = "nothing", description = "Null is what a field has anyway")
    String nothing = null;

    @ConfigParameter(key = "meant", description = "Somebody knows")
    @SuppressWarnings("SLT-237")
    int meant = 5;

    @VolumeMount(name = "models", path = "/mnt/models")
    Path models = Path.of("/mnt/models");

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
