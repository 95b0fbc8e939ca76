package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import java.io.Serializable;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;

@Streamlet
class Right implements Serializable {
    private static final long serialVersionUID = 1;

    @ConfigParameter(key = "limit", description = "What is left out")
    double limit;

    @Outlet("out")
    Dataset<Data> out(@Inlet("in") Dataset<Data> data) {
        return data.filter((FilterFunction<Data>) each -> each.value() > limit);
    }
}
