package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @ConfigParameter(key = "raw", description = "What it is")
    @SuppressWarnings("rawtypes") List raw;

    @ConfigParameter(key = "wild", description = "What it is")
    List<?> wild;

    @ConfigParameter(key = "nested", description = "What it is")
    List<List<String>> nested;

    @ConfigParameter(key = "maybe-list", description = "What it is")
    Optional<List<String>> maybeList;

    @ConfigParameter(key = "set", description = "What it is")
    Set<String> set;

    @ConfigParameter(key = "hidden", description = "What it is")
    Hidden hidden;

    @ConfigParameter(key = "many-hidden", description = "What it is")
    List<Hidden> manyHidden;

    @ConfigParameter(key = "empty", description = "What it is")
    Empty empty;

    @ConfigParameter(key = "array", description = "What it is")
    int[] array;

    @Outlet("out")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    private enum Hidden {
        A
    }

    enum Empty {}
}
