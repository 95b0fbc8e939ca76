package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
public class List {
    @Outlet("context")
    Dataset<Data> logic(@Inlet("logic") Dataset<Data> data) {
        return data;
    }

    @Egress("out")
    DataStreamWriter<Data> start(@Inlet("in-port") Dataset<OutputMode> data) {
        throw new AssertionError();
    }
}
