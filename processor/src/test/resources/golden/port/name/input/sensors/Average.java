package sensors;

import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Streamlet
class Average {
    @Outlet("-out")
    Dataset<Data> pass(@Inlet("RawData") Dataset<Data> data) {
        return data;
    }

    @Egress("con sole")
    DataStreamWriter<Data> print(@Inlet("") Dataset<Data> data) {
        return data.writeStream();
    }

    @Outlet("abcdefghijklmnopqrstuvwxyz-abcdefghijklmnopqrstuvwxyz-abcdefghij")
    Dataset<Data> others(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
