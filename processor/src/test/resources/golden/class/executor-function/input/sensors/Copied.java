package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;

@Streamlet
class Copied implements Serializable {
    private static final long serialVersionUID = 1;

    @ConfigParameter(key = "limit", description = "What is left out")
    double limit;

    @SuppressWarnings("serial")
    @VolumeMount(name = "models", path = "/mnt/models")
    Path models;

    @SuppressWarnings("serial")
    private final Optional<String> name = Optional.empty();

    @SuppressWarnings("serial")
    private final List<String> names = List.of();

    private final transient Object lock = new Object();

    @Outlet("out")
    Dataset<Data> out(@Inlet("in") Dataset<Data> data) {
        return data.filter((FilterFunction<Data>) each -> each.value() > limit);
    }
}
