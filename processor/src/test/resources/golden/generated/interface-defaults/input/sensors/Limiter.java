package sensors;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Limiter extends Base implements Passing<Data> {
    @Override
    @Outlet(value = "limited", partitionBy = "src")
    public Dataset<Data> limited(@Inlet("in") Dataset<Data> data) {
        return data.limit(2);
    }
}
