package shop;

import io.streamlets.annotations.Blueprint;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.DataStreamWriter;

@Blueprint("blueprint.conf")
public interface Shop {

    @Streamlet
    final class Stocks {
        @Outlet("out")
        Dataset<shop.writers.Stock> stocks(SparkSession session) {
            throw new AssertionError();
        }
    }

    @Streamlet
    final class Shelving {
        @Egress("console")
        DataStreamWriter<Stock> print(@Inlet("in") Dataset<Stock> in) {
            return in.writeStream().format("console");
        }
    }

    @Streamlet
    final class Same {
        @Egress("console")
        DataStreamWriter<shop.writers.Stock> print(@Inlet("in") Dataset<shop.writers.Stock> in) {
            return in.writeStream().format("console");
        }
    }
}
