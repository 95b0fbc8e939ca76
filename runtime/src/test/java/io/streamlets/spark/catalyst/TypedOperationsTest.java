package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.analysis.versions.MemoryInput;
import io.streamlets.spark.codec.sample.Data;
import io.streamlets.spark.codec.sample.DataCodec;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.codec.sample.Kind;
import io.streamlets.spark.codec.sample.Samples;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapGroupsWithStateFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.GroupStateTimeout;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.types.DataTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import scala.Tuple2;

/** Datasets of objects through the generated encoders, in every operation that takes an encoder apart. */
@SparkTest
final class TypedOperationsTest {
    private static final List<Data> DATA = Samples.of(21, 60);
    private static final List<Gauge> GAUGES = List.of(
            new Gauge(
                    "a",
                    1.5,
                    7L,
                    Kind.LARGE,
                    Instant.parse("2024-02-29T12:00:00.000001Z"),
                    new BigDecimal("12.50"),
                    List.of(new Gauge.Limit("low", null), new Gauge.Limit("high", 9.5)),
                    Map.of("x", 1, "y", -2),
                    Optional.of("note")),
            new Gauge(
                    "b",
                    -0.5,
                    null,
                    Kind.SMALL,
                    Instant.EPOCH,
                    new BigDecimal("0.00"),
                    List.of(),
                    Map.of(),
                    Optional.empty()));

    private final SparkSession session;

    TypedOperationsTest(SparkSession session) {
        this.session = session;
    }

    @ParameterizedTest
    @EnumSource
    void collect(Execution execution) {
        execution.in(session, () -> {
            assertThat(data().collectAsList()).containsExactlyElementsOf(DATA);
            assertThat(gauges().collectAsList()).containsExactlyElementsOf(GAUGES);
        });
    }

    @ParameterizedTest
    @EnumSource
    void mapAndFilter(Execution execution) {
        execution.in(session, () -> {
            List<Data> flagged = data().map((MapFunction<Data, Data>) one -> one, DataCodec.encoder())
                    .filter((FilterFunction<Data>) Data::getFlag)
                    .collectAsList();
            assertThat(flagged)
                    .containsExactlyElementsOf(
                            DATA.stream().filter(Data::getFlag).toList());
            assertThat(gauges().map((MapFunction<Gauge, Gauge>) one -> one, GaugeCodec.encoder())
                            .collectAsList())
                    .containsExactlyElementsOf(GAUGES);
        });
    }

    @ParameterizedTest
    @EnumSource
    void joinWithAndUnion(Execution execution) {
        execution.in(session, () -> {
            Dataset<Data> left = data().alias("l");
            Dataset<Data> right = data().alias("r");
            List<Tuple2<Data, Data>> pairs =
                    left.joinWith(right, col("l.id").equalTo(col("r.id"))).collectAsList();
            assertThat(pairs)
                    .hasSameSizeAs(DATA)
                    .allSatisfy(pair -> assertThat(pair._1()).isEqualTo(pair._2()));
            List<Tuple2<Gauge, Gauge>> outer = gauges().joinWith(
                            gauges().filter(col("name").equalTo("a")).alias("r"),
                            col("r.name").equalTo("b"),
                            "left_outer")
                    .collectAsList();
            assertThat(outer).extracting(pair -> pair._2()).containsOnlyNulls();
            assertThat(data().union(data()).collectAsList())
                    .hasSize(2 * DATA.size())
                    .containsAll(DATA);
        });
    }

    @ParameterizedTest
    @EnumSource
    void groupByKeyAndMapGroups(Execution execution) {
        execution.in(session, () -> {
            List<Data> largest = data().groupByKey(
                            (MapFunction<Data, String>) one -> one.getKind().name(), Encoders.STRING())
                    .mapGroups((MapGroupsFunction<String, Data, Data>) (kind, all) -> last(all), DataCodec.encoder())
                    .collectAsList();
            assertThat(largest).hasSize(3).allSatisfy(one -> assertThat(DATA).contains(one));
            List<Gauge> keyed = gauges().groupByKey((MapFunction<Gauge, Gauge>) one -> one, GaugeCodec.encoder())
                    .mapGroups((MapGroupsFunction<Gauge, Gauge, Gauge>) (gauge, all) -> gauge, GaugeCodec.encoder())
                    .collectAsList();
            assertThat(keyed).containsExactlyInAnyOrderElementsOf(GAUGES);
        });
    }

    @Test
    void stateOfAStream() throws Exception {
        MemoryInput<Data> input = MemoryInput.of(session, 1, DataCodec.encoder());
        FlatMapGroupsWithStateFunction<String, Data, Data, Data> latest = (kind, all, state) -> {
            List<Data> out = new ArrayList<>();
            state.getOption().foreach(out::add);
            state.update(last(all));
            return out.iterator();
        };
        Dataset<Data> previous = input.toDS()
                .groupByKey((MapFunction<Data, String>) one -> one.getKind().name(), Encoders.STRING())
                .flatMapGroupsWithState(
                        latest,
                        OutputMode.Append(),
                        DataCodec.encoder(),
                        DataCodec.encoder(),
                        GroupStateTimeout.NoTimeout());
        StreamingQuery query =
                previous.writeStream().format("memory").queryName("previous").start();
        try {
            input.add(DATA.subList(0, 1));
            query.processAllAvailable();
            input.add(DATA.subList(0, 1));
            query.processAllAvailable();
            assertThat(session.table("previous").as(DataCodec.encoder()).collectAsList())
                    .containsExactly(DATA.get(0));
        } finally {
            query.stop();
        }
    }

    @Test
    void takesItsFieldsByNameFromAWiderDataset() {
        Dataset<Row> wider = gauges().toDF()
                .withColumn("extra", col("name"))
                .select("extra", "note", "marks", "limits", "price", "seen", "kind", "count", "value", "name")
                .withColumn("value", col("value").cast("float"))
                .withColumn("count", col("count").cast("int"));
        assertThat(wider.as(GaugeCodec.encoder()).collectAsList()).containsExactlyElementsOf(GAUGES);
    }

    @Test
    void hasTheColumnsOfSparkAvro() {
        assertThat(DataCodec.encoder().schema().fields())
                .extracting(
                        field -> field.name() + " " + field.dataType().sql() + (field.nullable() ? "" : " NOT NULL"))
                .containsExactly(
                        "flag BOOLEAN NOT NULL",
                        "count INT NOT NULL",
                        "total BIGINT NOT NULL",
                        "ratio FLOAT NOT NULL",
                        "value DOUBLE NOT NULL",
                        "name STRING NOT NULL",
                        "payload BINARY NOT NULL",
                        "digest BINARY NOT NULL",
                        "kind STRING NOT NULL",
                        "day DATE NOT NULL",
                        "atMillis INT NOT NULL",
                        "atMicros BIGINT NOT NULL",
                        "created TIMESTAMP NOT NULL",
                        "updated TIMESTAMP NOT NULL",
                        "localCreated TIMESTAMP_NTZ NOT NULL",
                        "localUpdated TIMESTAMP_NTZ NOT NULL",
                        "price DECIMAL(10,2) NOT NULL",
                        "share DECIMAL(18,6) NOT NULL",
                        "id STRING NOT NULL",
                        "samples ARRAY<DOUBLE> NOT NULL",
                        "scores ARRAY<BIGINT> NOT NULL",
                        "matrix ARRAY<ARRAY<INT>> NOT NULL",
                        "tags MAP<STRING, STRING> NOT NULL",
                        "place STRUCT<host: STRING NOT NULL, port: INT> NOT NULL",
                        "places ARRAY<STRUCT<host: STRING NOT NULL, port: INT>> NOT NULL",
                        "placesByName MAP<STRING, STRUCT<host: STRING NOT NULL, port: INT>> NOT NULL",
                        "origin STRUCT<host: STRING NOT NULL, port: INT>",
                        "note STRING",
                        "level INT",
                        "seen TIMESTAMP",
                        "fallback STRING");
        assertThat(DataCodec.encoder().schema().apply("samples").dataType())
                .isEqualTo(DataTypes.createArrayType(DataTypes.DoubleType, false));
        assertThat(DataCodec.encoder().schema().apply("scores").dataType())
                .isEqualTo(DataTypes.createArrayType(DataTypes.LongType, true));
    }

    @ParameterizedTest
    @EnumSource
    void namesTheFieldThatIsNull(Execution execution) {
        execution.in(session, () -> {
            Data bad = new Samples(22).data();
            bad.setId(null);
            assertThatThrownBy(() -> session.createDataset(List.of(bad), DataCodec.encoder())
                            .collectAsList())
                    .hasStackTraceContaining("[SLT-605] 'Data.id' is null, but its schema has no null.");
        });
    }

    private Dataset<Data> data() {
        return session.createDataset(DATA, DataCodec.encoder());
    }

    private Dataset<Gauge> gauges() {
        return session.createDataset(GAUGES, GaugeCodec.encoder());
    }

    private static <T> T last(Iterator<T> all) {
        T last = all.next();
        while (all.hasNext()) {
            last = all.next();
        }
        return last;
    }
}
