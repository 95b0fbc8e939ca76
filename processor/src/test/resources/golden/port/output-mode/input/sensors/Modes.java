package sensors;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.window;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.ReduceFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import scala.Tuple2;

@Streamlet
class Modes {
    @Outlet(value = "identity", outputMode = OutputMode.COMPLETE)
    Dataset<Data> identity(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    @Outlet(value = "plain", outputMode = OutputMode.COMPLETE)
    Dataset<Data> plain(@Inlet("in") Dataset<Data> data) {
        Dataset<Row> renamed = data.select(col("src"), col("value").cast("double").multiply(lit(2)).as("v"))
                .withColumnRenamed("v", "value");
        return (renamed.filter("value > 0")).as(DataCodec.encoder());
    }

    @Outlet("averages")
    Dataset<Data> averages(@Inlet("in") Dataset<Data> data) {
        return data.filter((FilterFunction<Data>) each -> each.value() > 0)
                .groupBy(col("src"))
                .agg(avg("value").as("value"))
                .as(DataCodec.encoder());
    }

    @Outlet(value = "windows", outputMode = OutputMode.APPEND)
    Dataset<Data> windows(@Inlet("in") Dataset<Data> data) {
        var grouped = data.groupBy(window(col("src"), "1 minute"), col("src"));
        var sums = grouped.sum("value");
        return sums.withColumnRenamed("sum(value)", "value").as(DataCodec.encoder());
    }

    @Outlet("firsts")
    Dataset<Data> firsts(@Inlet("in") Dataset<Data> data) {
        return data.groupByKey((MapFunction<Data, String>) Data::src, Encoders.STRING())
                .reduceGroups((ReduceFunction<Data>) (one, other) -> one)
                .map((MapFunction<Tuple2<String, Data>, Data>) Tuple2::_2, DataCodec.encoder());
    }
}
