package sensors;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.window;

import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.ForeachWriter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.types.DataTypes;

/** The port methods of a user's streamlet, right ones and wrong ones; what tests expect names these lines. */
public final class Gauges {
    private final Scale scale = new Scale();

    public Dataset<Gauge> all(Dataset<Gauge> gauges) {
        return gauges.filter(col("value").gt(0));
    }

    public Dataset<Gauge> unknownColumn(Dataset<Gauge> gauges) {
        return gauges.filter(col("valu").gt(0));
    }

    public Dataset<Gauge> unknownColumnInText(Dataset<Gauge> gauges) {
        return gauges.where("limits.nam[0] = 'x'");
    }

    public Dataset<Gauge> wrongType(Dataset<Gauge> gauges) {
        return gauges.filter(col("limits").plus(1).gt(lit(0)));
    }

    public Dataset<Gauge> doesNotFitTheType(Dataset<Gauge> gauges) {
        return gauges.withColumn("value", col("value").cast("string")).as(GaugeCodec.encoder());
    }

    @SuppressWarnings("unchecked") // What a user may do where a type is in the way.
    public Dataset<Gauge> doesNotFitTheOutlet(Dataset<Gauge> gauges) {
        Dataset<?> others =
                gauges.withColumn("value", col("value").cast("string")).drop("kind");
        return (Dataset<Gauge>) others;
    }

    public Dataset<Row> averages(Dataset<Gauge> gauges) {
        return gauges.groupBy(col("name")).agg(avg(col("value")).as("value"));
    }

    public Dataset<Row> averagesOfWindows(Dataset<Gauge> gauges) {
        return gauges.withWatermark("seen", "1 minute")
                .groupBy(window(col("seen"), "1 minute"), col("name"))
                .agg(avg(col("value")).as("value"));
    }

    public Dataset<Gauge> sorted(Dataset<Gauge> gauges) {
        return gauges.orderBy(col("value").desc());
    }

    public Dataset<Gauge> joined(Dataset<Gauge> gauges) {
        return gauges.as("a")
                .join(gauges.as("b"), expr("a.value < b.value"))
                .select("a.*")
                .as(GaugeCodec.encoder());
    }

    public Dataset<Gauge> scaled(Dataset<Gauge> gauges) {
        return gauges.map((MapFunction<Gauge, Gauge>) gauge -> scale.apply(gauge), GaugeCodec.encoder());
    }

    public Dataset<Gauge> scaledWithoutTheStreamlet(Dataset<Gauge> gauges) {
        double factor = scale.factor();
        return gauges.filter(col("value").gt(factor)).filter((FilterFunction<Gauge>) gauge -> gauge.value() > factor);
    }

    public Dataset<Row> scaledByColumnFunction(Dataset<Gauge> gauges) {
        Scaling scaling = new Scaling(scale);
        return gauges.withColumn("value", udf(scaling, DataTypes.DoubleType).apply(col("value")));
    }

    public Dataset<Gauge> fails(Dataset<Gauge> gauges) {
        return gauges.limit(List.of(1).get(1));
    }

    public Dataset<Row> files(SparkSession session, String folder) {
        return session.readStream().format("text").load(folder);
    }

    public DataStreamWriter<Row> console(Dataset<Gauge> gauges) {
        return averages(gauges).writeStream().outputMode("complete").format("console");
    }

    public DataStreamWriter<Gauge> noPath(Dataset<Gauge> gauges) {
        return gauges.writeStream().format("json");
    }

    public DataStreamWriter<Gauge> unknownFormat(Dataset<Gauge> gauges) {
        return gauges.writeStream().format("jsn");
    }

    public DataStreamWriter<Row> filesOfAverages(Dataset<Gauge> gauges, String folder) {
        return averages(gauges)
                .writeStream()
                .outputMode("update")
                .format("json")
                .option("path", folder);
    }

    public DataStreamWriter<Gauge> partitionedFiles(Dataset<Gauge> gauges, String folder) {
        return gauges.writeStream().format("json").option("path", folder).partitionBy("nam");
    }

    public DataStreamWriter<Gauge> files(Dataset<Gauge> gauges, String folder) {
        return gauges.writeStream().format("json").option("path", folder).partitionBy("name");
    }

    public DataStreamWriter<Gauge> foreach(Dataset<Gauge> gauges) {
        return gauges.writeStream().foreach(new Scaler(scale));
    }

    /** Of a class that is not serializable. */
    static final class Scale {
        private double factor() {
            return 2;
        }

        private Gauge apply(Gauge gauge) {
            return gauge;
        }
    }

    /** A function that holds what is not. */
    record Scaling(Scale scale) implements UDF1<Double, Double>, Serializable {
        @Override
        public Double call(Double value) {
            return value * scale.factor();
        }
    }

    static final class Scaler extends ForeachWriter<Gauge> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // It is what is wrong.
        private final Scale scale;

        Scaler(Scale scale) {
            this.scale = scale;
        }

        @Override
        public boolean open(long partition, long epoch) {
            return true;
        }

        @Override
        public void process(Gauge gauge) {
            scale.apply(gauge);
        }

        @Override
        public void close(Throwable failure) {}
    }
}
