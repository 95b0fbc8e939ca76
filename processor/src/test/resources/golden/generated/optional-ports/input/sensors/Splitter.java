package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
class Splitter {
    @Outlet("all")
    Dataset<Data> all(@Inlet("in") Dataset<Data> data, @Inlet(value = "more", optional = true) Dataset<Data> more) {
        return data.union(more);
    }

    @Outlet(value = "high", optional = true)
    Dataset<Data> high(@Inlet("in") Dataset<Data> data) {
        return data.filter("value > 1");
    }

    @Egress("console")
    DataStreamWriter<Data> print(@Inlet("in") Dataset<Data> data) {
        return data.writeStream().format("console");
    }
}
