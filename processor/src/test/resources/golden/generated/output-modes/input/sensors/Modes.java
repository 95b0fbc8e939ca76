package sensors;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.window;

import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.OutputMode;
import io.streamlets.annotations.Streamlet;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** Right, or not certainly wrong. */
@Streamlet
class Modes {
    @Outlet(value = "complete", outputMode = OutputMode.COMPLETE)
    Dataset<Data> complete(@Inlet("in") Dataset<Data> data) {
        return data.groupBy("src").sum("value").withColumnRenamed("sum(value)", "value").as(DataCodec.encoder());
    }

    @Outlet(value = "global", outputMode = OutputMode.COMPLETE)
    Dataset<Data> global(@Inlet("in") Dataset<Data> data) {
        return data.select(lit("all").as("src"), sum("value").as("value")).as(DataCodec.encoder());
    }

    @Outlet(value = "helped", outputMode = OutputMode.COMPLETE)
    Dataset<Data> helped(@Inlet("in") Dataset<Data> data) {
        return totals(data).as(DataCodec.encoder());
    }

    @Outlet(value = "transformed", outputMode = OutputMode.COMPLETE)
    Dataset<Data> transformed(@Inlet("in") Dataset<Data> data) {
        return data.transform(Modes::totals).as(DataCodec.encoder());
    }

    @Outlet(value = "chosen", outputMode = OutputMode.COMPLETE)
    Dataset<Data> chosen(@Inlet("in") Dataset<Data> data) {
        Dataset<Row> rows = data.toDF();
        if (data.isStreaming()) {
            rows = totals(data);
        }
        return rows.as(DataCodec.encoder());
    }

    @Outlet(value = "update", outputMode = OutputMode.UPDATE)
    Dataset<Data> update(@Inlet("in") Dataset<Data> data) {
        return data;
    }

    @Outlet("late")
    Dataset<Data> late(@Inlet("in") Dataset<Data> data) {
        return data.withColumn("at", col("src").cast("timestamp"))
                .withWatermark("at", "1 minute")
                .groupBy(window(col("at"), "1 minute"), col("src"))
                .agg(sum("value").as("value"))
                .as(DataCodec.encoder());
    }

    @Outlet("late-elsewhere")
    Dataset<Data> lateElsewhere(@Inlet("in") Dataset<Data> data) {
        return late(data).groupBy("src").agg(sum("value").as("value")).as(DataCodec.encoder());
    }

    private static Dataset<Row> totals(Dataset<Data> data) {
        return data.groupBy("src").agg(sum("value").as("value"));
    }
}
