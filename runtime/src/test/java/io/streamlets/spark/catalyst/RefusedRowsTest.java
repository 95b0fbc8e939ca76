package io.streamlets.spark.catalyst;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.analysis.versions.MemoryInput;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.codec.sample.Kind;
import io.streamlets.spark.record.KafkaHeader;
import io.streamlets.spark.record.Keyed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of rows and objects that an outlet cannot write. */
@SparkTest
@SuppressWarnings(
        "NullAway") // It does not see in class files that an array may be null, and the objects are wrong on purpose.
final class RefusedRowsTest {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00.123456Z");
    private static final Queue<String> REFUSED = new ConcurrentLinkedQueue<>();
    private static final long NUMBERS = 8;

    private final SparkSession session;

    RefusedRowsTest(SparkSession session) {
        this.session = session;
    }

    /** Keeps what a dead letter would have. */
    private record Collecting() implements RefusedRowSink {
        @Override
        public void take(Supplier<RefusedRow> row, InvalidValueException reason, @Nullable String file) {
            assertThat(file).isNull();
            RefusedRow shown = row.get();
            assertThat(shown.isCut()).isFalse();
            REFUSED.add((shown.key() == null ? "" : new String(shown.key(), UTF_8)) + shown.headers() + " "
                    + reason.reason() + " " + new String(shown.json(), UTF_8));
        }
    }

    @BeforeEach
    void forget() {
        REFUSED.clear();
    }

    private static final String MISSING = """
            [] 'Gauge.name' is null, but its schema has no null {"name":null,"value":1.0,"count":null,"kind":"MEDIUM",\
            "seen":"2026-01-31T12:00:00.123456Z","price":0.01,"limits":[{"name":"low","value":null}],"marks":{"mark":1},\
            "note":null}""";
    private static final String DIGITS = """
            gauge3[] 'Gauge.price' has a wrong value: the decimal 0.001 has more than 2 digits after the point \
            {"name":"gauge3","value":3.0,"count":3,"kind":"MEDIUM","seen":"2026-01-31T12:00:00.123456Z","price":{"unencodable":"0.001"},\
            "limits":[{"name":"low","value":null}],"marks":{"mark":3},"note":null}""";
    private static final String TIME = """
            gauge5[] 'Gauge.seen' is out of range: a timestamp is from -290308-12-21T19:59:05.224192Z to \
            +294247-01-10T04:00:54.775807Z {"name":"gauge5","value":"NaN","count":5,"kind":"MEDIUM","seen":{"unencodable":"+1000000000-12-31T23:59:59.999999999Z"},\
            "price":0.05,"limits":[{"name":"low","value":null}],"marks":{"mark":5},"note":null}""";
    private static final String NESTED = """
            gauge7[] 'Limit.name' is null, but its schema has no null {"name":"gauge7","value":7.0,"count":7,\
            "kind":"MEDIUM","seen":"2026-01-31T12:00:00.123456Z","price":0.07,"limits":[{"name":null,"value":2.5}],\
            "marks":{"mark":7},"note":null}""";

    @ParameterizedTest
    @EnumSource
    void objectsOfATypedOperation(Execution execution) {
        execution.in(session, () -> {
            assertThat(names(RecordBytes.of(gauges(), encoder("name"), "out")))
                    .containsExactly("gauge0", "gauge2", "gauge4", "gauge6");
            assertThat(REFUSED).containsExactly(MISSING, DIGITS, TIME, NESTED);
            REFUSED.clear();

            assertThat(RecordBytes.of(gauges(), encoder(null), "out").count())
                    .as("nobody takes the bytes, and there is no key")
                    .isEqualTo(4);
            assertThat(REFUSED).hasSize(4);
        });
    }

    @ParameterizedTest
    @EnumSource
    void keyedObjects(Execution execution) {
        execution.in(session, () -> {
            Dataset<Keyed<Gauge>> keyed = gauges().map(
                            (MapFunction<Gauge, Keyed<Gauge>>) RefusedRowsTest::keyed,
                            Keyed.encoder(GaugeCodec.encoder()));

            Dataset<Row> records = KeyedBytes.of(keyed, encoder(null), "out");

            assertThat(records.columns()).containsExactly("key", "value", "headers");
            assertThat(records.collectAsList().stream()
                            .map(row -> new String(row.<byte[]>getAs("key"), UTF_8)
                                    + (row.getAs("value") == null ? " gone" : "")))
                    .containsExactly("k0.0 gone", "k2.0", "k4.0", "k6.0");
            assertThat(REFUSED)
                    .containsExactly(
                            "k1.0[n=1.0]" + MISSING.substring(2),
                            "k3.0[n=3.0]" + DIGITS.substring(8),
                            "kNaN[n=NaN]" + TIME.substring(8),
                            "k7.0[n=7.0]" + NESTED.substring(8));
        });
    }

    @ParameterizedTest
    @EnumSource
    void rows(Execution execution) {
        execution.in(session, () -> {
            Dataset<Row> records = RecordBytes.of(rowsWithFaults(), encoder("name"), "out");

            assertThat(names(records)).containsExactly("gauge0", "gauge6");
            assertThat(REFUSED).containsExactly("""
                    [] 'Gauge.name' is null, but its schema has no null {"name":null,"value":2.0,"count":2,"kind":"MEDIUM",\
                    "seen":"2026-01-31T12:00:00.123456Z","price":0.02,"limits":[{"name":"low","value":null}],\
                    "marks":{"mark":2},"note":null}""", """
                    gauge4[] 'Limit.name' is null, but its schema has no null {"name":"gauge4","value":4.0,"count":4,\
                    "kind":"MEDIUM","seen":"2026-01-31T12:00:00.123456Z","price":0.04,\
                    "limits":[{"name":null,"value":"Infinity"}],"marks":{"mark":4},"note":null}""");
            REFUSED.clear();
            assertThat(records.count()).as("nobody takes the bytes").isEqualTo(2);
            assertThat(REFUSED).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void keyedRows(Execution execution) {
        execution.in(session, () -> {
            Dataset<Row> keyed = rowsWithFaults()
                    .select(
                            col("name").cast("binary").as("key"),
                            when(col("value").notEqual(0), struct(col("*"))).as("value"),
                            array(struct(
                                            lit("n").as("key"),
                                            col("name").cast("binary").as("value")))
                                    .as("headers"));

            Dataset<Row> records = KeyedBytes.of(keyed, encoder(null), "out");

            assertThat(records.columns()).containsExactly("key", "value", "headers");
            assertThat(records.collectAsList().stream()
                            .map(row ->
                                    new String(row.<byte[]>getAs("key"), UTF_8) + " " + (row.getAs("value") == null)))
                    .containsExactly("gauge0 true", "gauge6 false");
            assertThat(REFUSED)
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("[n=null] 'Gauge.name' is null"),
                            second -> assertThat(second).startsWith("gauge4[n=gauge4] 'Limit.name' is null"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void anOutletThatDropsNothingFailsWithItsPlace(Execution execution) {
        execution.in(session, () -> {
            RecordEncoder<Gauge> failing =
                    RecordEncoder.of(GaugeCodec.codec(), "name", "average.out", "averages", null);
            String text = """
                    [SLT-605] 'Gauge.name' is null, but its schema has no null.
                        written by 'average.out' to the Kafka topic 'averages'
                        Fix: give the field a value that its schema allows, or change the schema, or let the outlet skip such\
                     rows or set them aside with 'onInvalid'.
                    """.stripTrailing();
            RecordEncoder<Gauge> keyless = RecordEncoder.of(GaugeCodec.codec(), null, "average.out", "averages", null);
            for (Dataset<Row> records : List.of(
                    RecordBytes.of(gauges(), failing, "out"),
                    RecordBytes.of(rowsWithFaults(), failing, "out"),
                    KeyedBytes.of(
                            gauges().map(
                                            (MapFunction<Gauge, Keyed<Gauge>>) RefusedRowsTest::keyed,
                                            Keyed.encoder(GaugeCodec.encoder())),
                            keyless,
                            "out"))) {
                assertThatThrownBy(records::collectAsList)
                        .rootCause()
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(text);
                assertThat(records.queryExecution().analyzed().toString())
                        .as("nothing is counted")
                        .doesNotContain("CollectMetrics");
            }
        });
    }

    /** The query fails, whatever becomes of invalid rows. */
    @Test
    void aFaultOfTheProgramIsNotTheRowsFault() {
        Dataset<Gauge> failing = session.range(3)
                .coalesce(1)
                .map(
                        (MapFunction<Long, Gauge>) number -> {
                            throw new IllegalArgumentException("a bug");
                        },
                        GaugeCodec.encoder());
        assertThatThrownBy(() -> RecordBytes.of(failing, encoder("name"), "out").collectAsList())
                .rootCause()
                .hasMessage("a bug");
        Dataset<Gauge> tooMuch = session.range(3)
                .coalesce(1)
                .map((MapFunction<Long, Gauge>) number -> gauge(number), GaugeCodec.encoder());
        assertThatThrownBy(() -> RecordBytes.of(
                                tooMuch,
                                RecordEncoder.of(new FailingCodec(), null, "average.out", "averages", new Collecting()),
                                "out")
                        .collectAsList())
                .rootCause()
                .hasMessage("another fault");
        assertThat(REFUSED).isEmpty();
    }

    @Test
    void theProgressOfAQueryCountsThem() throws Exception {
        MemoryInput<Long> input = MemoryInput.of(session, 1, Encoders.LONG());
        Dataset<Gauge> gauges =
                input.toDS().map((MapFunction<Long, Gauge>) RefusedRowsTest::gauge, GaugeCodec.encoder());
        StreamingQuery query = RecordBytes.of(gauges, encoder("name"), "streamlets.outlet.out")
                .writeStream()
                .format("noop")
                .start();
        try {
            input.add(LongStream.range(0, NUMBERS).boxed().toList());
            query.processAllAvailable();
            long counted = IntStream.range(0, query.recentProgress().length)
                    .mapToObj(i -> query.recentProgress()[i].observedMetrics().get("streamlets.outlet.out"))
                    .filter(metrics -> metrics != null && metrics.size() > 0)
                    .mapToLong(metrics -> metrics.<Long>getAs(RecordRows.INVALID))
                    .sum();
            assertThat(counted).isEqualTo(4);
        } finally {
            query.stop();
        }
    }

    private static List<String> names(Dataset<Row> records) {
        assertThat(records.columns()).containsExactly("key", "value");
        return records.collectAsList().stream()
                .map(row -> {
                    Gauge gauge = GaugeCodec.read(row.<byte[]>getAs("value"));
                    assertThat(gauge.name()).isEqualTo(row.getAs("key"));
                    return gauge.name();
                })
                .toList();
    }

    private static RecordEncoder<Gauge> encoder(@Nullable String keyField) {
        return RecordEncoder.of(GaugeCodec.codec(), keyField, "average.out", "averages", new Collecting());
    }

    /** Every second one is wrong, each in another way. */
    private static Gauge gauge(long i) {
        return new Gauge(
                i == 1 ? null : "gauge" + i,
                i == 5 ? Double.NaN : i,
                i == 1 ? null : i,
                Kind.MEDIUM,
                i == 5 ? Instant.MAX : NOON,
                i == 3 ? new BigDecimal("0.001") : BigDecimal.valueOf(i, 2),
                List.of(i == 7 ? new Gauge.Limit(null, 2.5) : new Gauge.Limit("low", null)),
                Map.of("mark", (int) i),
                Optional.empty());
    }

    /** The first is a tombstone. */
    private static Keyed<Gauge> keyed(Gauge gauge) {
        return Keyed.of("k" + gauge.value(), gauge.value() == 0 ? null : gauge)
                .withHeader(KafkaHeader.of("n", Double.toString(gauge.value())));
    }

    private Dataset<Gauge> gauges() {
        return session.range(NUMBERS)
                .coalesce(1)
                .map((MapFunction<Long, Gauge>) RefusedRowsTest::gauge, GaugeCodec.encoder());
    }

    /** The even ones, of which the third and the fifth are wrong. */
    private Dataset<Row> rowsWithFaults() {
        return session.range(NUMBERS)
                .coalesce(1)
                .filter("id % 2 = 0")
                .map((MapFunction<Long, Gauge>) RefusedRowsTest::gauge, GaugeCodec.encoder())
                .withColumn("name", when(col("value").notEqual(2), col("name")))
                .withColumn(
                        "limits",
                        when(
                                        col("value").equalTo(4),
                                        array(struct(
                                                lit(null).cast("string").as("name"),
                                                lit(Double.POSITIVE_INFINITY).as("value"))))
                                .otherwise(col("limits")));
    }

    /** Fails as a codec does that has a fault of its own. */
    private record FailingCodec() implements Codec<Gauge> {
        @Override
        public Codec<Gauge> on(WireFormat format) {
            return this;
        }

        @Override
        public Class<Gauge> type() {
            return Gauge.class;
        }

        @Override
        public String schemaName() {
            return GaugeCodec.codec().schemaName();
        }

        @Override
        public String schemaText() {
            return GaugeCodec.codec().schemaText();
        }

        @Override
        public String fingerprint() {
            return GaugeCodec.codec().fingerprint();
        }

        @Override
        public Encoder<Gauge> encoder() {
            return GaugeCodec.encoder();
        }

        @Override
        public Gauge read(byte @Nullable [] bytes) {
            return GaugeCodec.codec().read(bytes);
        }

        @Override
        public byte[] write(@Nullable Gauge record) {
            throw new IllegalStateException("another fault");
        }

        @Override
        public InternalRow rowOf(byte @Nullable [] bytes) {
            return GaugeCodec.codec().rowOf(bytes);
        }

        @Override
        public byte[] bytesOf(InternalRow row) {
            throw new IllegalStateException("another fault");
        }
    }
}
