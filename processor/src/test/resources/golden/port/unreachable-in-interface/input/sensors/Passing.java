package sensors;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

interface Passing {
    @Outlet("out")
    static Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    @Egress("console")
    private DataStreamWriter<Data> print(@Inlet("in") Dataset<Data> data) {
        return data.writeStream();
    }

    @ConfigParameter(key = "limit", description = "What it is")
    int LIMIT = 1;
}
