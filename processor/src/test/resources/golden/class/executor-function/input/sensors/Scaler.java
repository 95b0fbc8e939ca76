package sensors;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import io.streamlets.annotations.ConfigParameter;
import io.streamlets.annotations.Egress;
import io.streamlets.annotations.Inlet;
import io.streamlets.annotations.Outlet;
import io.streamlets.annotations.Streamlet;
import io.streamlets.annotations.VolumeMount;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.api.java.function.*;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.streaming.DataStreamWriter;
import org.apache.spark.sql.types.DataTypes;

@Streamlet
class Scaler extends Base {
    private static final double OFFSET = 1;

    @ConfigParameter(key = "factor", description = "By what values are multiplied")
    double factor;

    @VolumeMount(name = "models", path = "/mnt/models")
    Path models;

    @Outlet("field")
    Dataset<Data> field(@Inlet("in") Dataset<Data> data) {
        return data.map(
                (MapFunction<Data, Data>) each -> new Data(each.src(), each.gauge(), each.value() * factor),
                DataCodec.encoder());
    }

    @Outlet("path")
    Dataset<Data> path(@Inlet("in") Dataset<Data> data) {
        return data.filter((FilterFunction<Data>) (each -> each.src().startsWith(this.models.toString())));
    }

    @Outlet("method")
    Dataset<Data> method(@Inlet("in") Dataset<Data> data) {
        FilterFunction<Data> function = each -> {
            Data other = each;
            return isSmall(other, null);
        };
        return data.filter(function);
    }

    @Outlet("reference")
    Dataset<Data> reference(@Inlet("in") Dataset<Data> data) {
        return data.transform(all -> all.map((MapFunction<Data, Data>) this::scaled, DataCodec.encoder()));
    }

    @Outlet("object")
    Dataset<Data> object(@Inlet("in") Dataset<Data> data) {
        return data.filter((FilterFunction<Data>) each -> isLarge(each, this));
    }

    @Outlet("anonymous")
    Dataset<Data> anonymous(@Inlet("in") Dataset<Data> data) {
        return data.filter(new FilterFunction<Data>() {
            private static final long serialVersionUID = 1;

            @Override
            public boolean call(Data each) {
                return each.value() > 0;
            }
        });
    }

    @Outlet("udf")
    Dataset<Data> udf1(@Inlet("in") Dataset<Data> data) {
        return data.withColumn(
                        "value",
                        udf((UDF1<Double, Double>) value -> value * factor + scale, DataTypes.DoubleType)
                                .apply(col("value")))
                .as(DataCodec.encoder());
    }

    /** Every one of these is right. */
    @Outlet("right")
    Dataset<Data> right(@Inlet("in") Dataset<Data> data) {
        double by = factor;
        String folder = models.toString();
        double scale = List.of(1).stream().mapToDouble(one -> one * factor).sum();
        return data.map((MapFunction<Data, Data>) each -> scaled(each, by * scale), DataCodec.encoder())
                .filter((FilterFunction<Data>) each -> each.src().startsWith(folder) && each.value() > OFFSET)
                .filter((FilterFunction<Data>) Scaler::isPositive);
    }

    @Egress("batches")
    DataStreamWriter<Data> batches(@Inlet("in") Dataset<Data> data) {
        return data.writeStream()
                .foreachBatch((VoidFunction2<Dataset<Data>, Long>) (batch, id) -> batch.filter(col("value").gt(factor))
                        .as(Encoders.kryo(Row.class))
                        .count());
    }

    @Outlet("suppressed")
    @SuppressWarnings("SLT-120")
    Dataset<Data> suppressed(@Inlet("in") Dataset<Data> data) {
        return data.filter((FilterFunction<Data>) each -> each.value() > factor);
    }

    private Data scaled(Data data) {
        return scaled(data, factor, OFFSET);
    }

    private static Data scaled(Data data, double... by) {
        return new Data(data.src(), data.gauge(), data.value() * by[0]);
    }

    private boolean isSmall(Data data, Scaler limits) {
        return data.value() < limits.factor;
    }

    private static boolean isLarge(Data data, Scaler limits) {
        return data.value() > limits.factor;
    }

    private static boolean isPositive(Data data) {
        return data.value() > 0;
    }
}
