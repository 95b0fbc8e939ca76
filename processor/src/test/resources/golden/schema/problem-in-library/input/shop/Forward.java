package shop;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;

@Streamlet
public class Forward {
    @Outlet("out")
    Dataset<Order> forward(@Inlet("in") Dataset<Order> orders) {
        return orders;
    }
}
