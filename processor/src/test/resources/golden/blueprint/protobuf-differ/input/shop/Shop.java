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
    final class Orders {
        @Outlet("out")
        Dataset<Order> orders(SparkSession session) {
            throw new AssertionError();
        }
    }

    @Streamlet
    final class Orderly {
        @Egress("console")
        DataStreamWriter<Order> print(@Inlet("in") Dataset<Order> in) {
            return in.writeStream().format("console");
        }
    }

    @Streamlet
    final class Invoices {
        @Egress("console")
        DataStreamWriter<Invoice> print(@Inlet("in") Dataset<Invoice> in) {
            return in.writeStream().format("console");
        }
    }

    @Streamlet
    final class Notes {
        @Egress("console")
        DataStreamWriter<Note> print(@Inlet("in") Dataset<Note> in) {
            return in.writeStream().format("console");
        }
    }

    record Note(long id, String note) {}
}
