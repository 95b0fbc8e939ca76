package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

abstract class Base<T> {
    @ConfigParameter(key = "limit", defaultValue = "1", description = "What it is")
    int limit;

    @Outlet("out")
    Dataset<T> pass(@Inlet("in") Dataset<T> data) {
        return data.limit(limit);
    }

    @Egress("never")
    DataStreamWriter<T> overridden(@Inlet("in") Dataset<T> data) {
        return data.writeStream();
    }
}
