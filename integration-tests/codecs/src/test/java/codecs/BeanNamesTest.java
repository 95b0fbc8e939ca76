package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import codecs.java.Measured.Temperature;
import codecs.java.Measured_TemperatureCodec;
import codecs.java.Valve;
import codecs.java.ValveCodec;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Beans with accessors of all names, and with generic bases, have the columns that Spark's own encoder of beans gives them. */
@ExtendWith(SharedSpark.class)
class BeanNamesTest {
    private static final Codec<Valve> CODEC = ValveCodec.codec();

    @Test
    void columnsAreThoseOfSparksEncoder() {
        assertThat(sorted(CODEC.encoder().schema()))
                .isEqualTo(sorted(Encoders.bean(Valve.class).schema()));
        assertThat(CODEC.encoder().schema().fieldNames())
                .containsExactly("id", "open", "known", "isolated", "xAxis", "URL", "inner");
    }

    @Test
    void valuesAreThoseOfSparksEncoder(SparkSession spark) {
        Encoder<Valve> sparks = Encoders.bean(Valve.class);
        List<Valve> valves = List.of(valve(), new Valve());

        assertThat(spark.createDataset(valves, sparks)
                        .toDF()
                        .as(CODEC.encoder())
                        .collectAsList())
                .isEqualTo(valves);
        assertThat(spark.createDataset(valves, CODEC.encoder())
                        .toDF()
                        .as(sparks)
                        .collectAsList())
                .isEqualTo(valves);
        assertBytesGoThrough(spark, CODEC, valves);
    }

    @Test
    void listsOfAndBoundsOnTypeParametersAndSettersThatReturnTheBeanAreTaken(SparkSession spark) {
        Temperature temperature = new Temperature();
        temperature.setValue(273.15).setUnit("K").setEarlier(List.of(271.5, 272.0));
        List<Temperature> temperatures = List.of(temperature, new Temperature());
        Codec<Temperature> codec = Measured_TemperatureCodec.codec();

        assertThat(spark.createDataset(temperatures, codec.encoder()).collectAsList())
                .isEqualTo(temperatures);
        assertBytesGoThrough(spark, codec, temperatures);
    }

    private static <T> void assertBytesGoThrough(SparkSession spark, Codec<T> codec, List<T> objects) {
        List<byte[]> bytes = objects.stream().map(codec::write).toList();
        Dataset<T> read = spark.createDataset(bytes, Encoders.BINARY())
                .select(CodecColumns.fromBytes(codec, col("value")).as("record"))
                .select("record.*")
                .as(codec.encoder());
        assertThat(read.collectAsList()).isEqualTo(objects);
        assertThat(bytes.stream().map(codec::read).toList()).isEqualTo(objects);
    }

    private static Valve valve() {
        Valve.Inner inner = new Valve.Inner();
        inner.setTight(true);
        Valve valve = new Valve();
        valve.setId(7L);
        valve.setOpen(true);
        valve.setKnown(true);
        valve.setIsolated(true);
        valve.setxAxis(1.5);
        valve.setURL("http://valve");
        valve.setInner(inner);
        return valve;
    }

    /** The type with its fields sorted by name, since Spark's encoder of beans has an order of its own. */
    private static DataType sorted(DataType type) {
        return type instanceof StructType struct
                ? new StructType(Arrays.stream(struct.fields())
                        .map(field -> new StructField(
                                field.name(), sorted(field.dataType()), field.nullable(), field.metadata()))
                        .sorted(Comparator.comparing(StructField::name))
                        .toArray(StructField[]::new))
                : type;
    }
}
