package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.sample.Data;
import io.streamlets.spark.codec.sample.DataCodec;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.codec.sample.Kind;
import io.streamlets.spark.codec.sample.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The columns {@code fromBytes} and {@code toBytes} in plain Spark jobs. */
@SparkTest
final class CodecColumnsTest {
    private static final List<Data> DATA = Samples.of(31, 60);
    private static final Gauge GAUGE = new Gauge(
            "a",
            1.5,
            7L,
            Kind.LARGE,
            Instant.parse("2024-02-29T12:00:00.000001Z"),
            new BigDecimal("12.50"),
            List.of(new Gauge.Limit("low", null), new Gauge.Limit("high", 9.5)),
            Map.of("x", 1),
            Optional.empty());

    private final SparkSession session;

    CodecColumnsTest(SparkSession session) {
        this.session = session;
    }

    @ParameterizedTest
    @EnumSource
    void toBytesAndBack(Execution execution) {
        execution.in(session, () -> {
            Dataset<Row> bytes = session.createDataset(DATA, DataCodec.encoder())
                    .select(DataCodec.toBytes(struct(col("*"))).as("value"));
            List<byte[]> written = bytes.as(Encoders.BINARY()).collectAsList();
            assertThat(written).extracting(DataCodec::read).containsExactlyElementsOf(DATA);
            Dataset<Data> read = bytes.select(DataCodec.fromBytes(col("value")).as("data"))
                    .select("data.*")
                    .as(DataCodec.encoder());
            assertThat(read.schema()).isEqualTo(DataCodec.encoder().schema());
            assertThat(read.collectAsList()).containsExactlyElementsOf(DATA);
        });
    }

    @ParameterizedTest
    @EnumSource
    void decodesOnceWhateverIsSelected(Execution execution) {
        execution.in(session, () -> {
            CountingCodec<Gauge> codec = CountingCodec.of(GaugeCodec.codec());
            Dataset<Row> read = gaugeBytes()
                    .select(CodecColumns.fromBytes(codec, col("value")).as("g"))
                    .select("g.name", "g.value", "g.limits", "g.kind");
            assertThat(read.collectAsList()).hasSize(1);
            assertThat(CountingCodec.ROWS_READ).hasValue(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void anInletDecodesOnceAlsoUnderAFilter(Execution execution) {
        execution.in(session, () -> {
            CountingCodec<Gauge> codec = CountingCodec.of(GaugeCodec.codec());
            Dataset<Gauge> inlet = RecordRows.of(gaugeBytes(), col("value"), codec);
            assertThat(inlet.schema()).isEqualTo(codec.schema());
            assertThat(inlet.filter(col("value").gt(1))
                            .filter(col("name").equalTo("a"))
                            .collectAsList())
                    .containsExactly(GAUGE);
            assertThat(CountingCodec.ROWS_READ).hasValue(1);
        });
    }

    @Test
    void takesFieldsByNameAndWidensThem() {
        Dataset<Row> other = session.createDataset(List.of(GAUGE), GaugeCodec.encoder())
                .toDF()
                .withColumn("extra", lit(1))
                .withColumn("count", col("count").cast("int"))
                .withColumn("value", col("value").cast("float"))
                .withColumn("price", col("price").cast("decimal(5,1)"))
                .withColumn(
                        "limits",
                        org.apache.spark.sql.functions.transform(
                                col("limits"),
                                limit -> struct(
                                        limit.getField("value").cast("float").as("value"),
                                        limit.getField("name").as("name"))))
                .select("note", "marks", "limits", "price", "extra", "seen", "kind", "count", "value", "name");
        byte[] bytes = other.select(GaugeCodec.toBytes(struct(col("*"))))
                .as(Encoders.BINARY())
                .first();
        assertThat(GaugeCodec.read(bytes)).isEqualTo(GAUGE);
    }

    @Test
    void namesAMissingField() {
        Dataset<Row> gauges =
                session.createDataset(List.of(GAUGE), GaugeCodec.encoder()).drop("price");
        assertThatThrownBy(() -> gauges.select(GaugeCodec.toBytes(struct(col("*")))))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("[FIELD_NOT_FOUND] No such struct field `price` in `name`, `value`");
    }

    @Test
    void namesAFieldThatWouldLoseValues() {
        Dataset<Row> gauges =
                session.createDataset(List.of(GAUGE), GaugeCodec.encoder()).withColumn("count", lit("many"));
        assertThatThrownBy(() -> gauges.select(GaugeCodec.toBytes(struct(col("*")))))
                .isInstanceOf(AnalysisException.class)
                .hasMessageContaining("[CANNOT_UP_CAST_DATATYPE]")
                .hasMessageContaining("from \"STRING\" to \"BIGINT\"")
                .hasMessageContaining("- field 'count'\n- record 'io.streamlets.spark.codec.sample.Gauge'");
    }

    @ParameterizedTest
    @EnumSource
    void namesARequiredFieldThatIsNull(Execution execution) {
        execution.in(session, () -> {
            Dataset<Row> gauges = session.createDataset(List.of(GAUGE), GaugeCodec.encoder())
                    .withColumn("value", lit(null).cast("double"));
            assertThatThrownBy(() ->
                            gauges.select(GaugeCodec.toBytes(struct(col("*")))).collectAsList())
                    .rootCause()
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessage("""
                            [SLT-605] 'Gauge.value' is null, but its schema has no null.
                                Fix: give the field a value that its schema allows, or change the schema.""");
        });
    }

    @ParameterizedTest
    @EnumSource
    void anInvalidRecordFailsTheQuery(Execution execution) {
        execution.in(session, () -> {
            Dataset<Row> bytes = session.createDataset(List.of(new byte[] {2, 97, 0}), Encoders.BINARY())
                    .toDF();
            assertThatThrownBy(() ->
                            bytes.select(GaugeCodec.fromBytes(col("value"))).collectAsList())
                    .rootCause()
                    .isInstanceOf(InvalidRecordException.class)
                    .hasMessage("""
                            [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Gauge': the record ends within a double.
                                at byte 2 of 3, in 'Gauge.value'
                                Fix: make every producer of the topic write 'io.streamlets.spark.codec.sample.Gauge' with the schema that this application was compiled with.""");
            assertThatThrownBy(() -> bytes.select(GaugeCodec.fromBytes(lit(null).cast("binary")))
                            .collectAsList())
                    .hasStackTraceContaining("it is null, as the value of a Kafka tombstone is");
        });
    }

    @Test
    void aNullStructHasNoBytes() {
        Dataset<Row> gauges = session.createDataset(Arrays.asList("a", "b"), Encoders.STRING())
                .join(
                        session.createDataset(List.of(GAUGE), GaugeCodec.encoder())
                                .select(struct(col("*")).as("gauge")),
                        col("value").equalTo(col("gauge.name")),
                        "left_outer")
                .orderBy("value")
                .select(GaugeCodec.toBytes(col("gauge")).as("bytes"));
        List<Row> rows = gauges.collectAsList();
        assertThat(GaugeCodec.read(rows.get(0).getAs(0))).isEqualTo(GAUGE);
        assertThat(rows.get(1).isNullAt(0)).isTrue();
    }

    private Dataset<Row> gaugeBytes() {
        return session.createDataset(List.of(GaugeCodec.write(GAUGE)), Encoders.BINARY())
                .toDF();
    }
}
