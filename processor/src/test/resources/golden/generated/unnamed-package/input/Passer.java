import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
class Passer {
    @Outlet("out")
    Dataset<Plain> pass(@Inlet("in") Dataset<Plain> data) {
        return data;
    }
}
