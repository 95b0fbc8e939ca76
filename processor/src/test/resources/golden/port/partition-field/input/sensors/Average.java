package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Average {
    @Outlet(value = "out", partitionBy = "guage")
    Dataset<Data> pass(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    @Outlet(value = "ticks", partitionBy = "at")
    Dataset<Tick> ticks(@Inlet("ticks-in") Dataset<Tick> ticks) {
        return ticks;
    }

    @Outlet(value = "others", partitionBy = "colour")
    Dataset<Data> others(@Inlet("in") Dataset<Data> data) {
        return data;
    }
}
