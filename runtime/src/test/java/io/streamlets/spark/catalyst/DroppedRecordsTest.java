package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.analysis.versions.MemoryInput;
import io.streamlets.spark.codec.BytesCodec;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.codec.sample.Kind;
import io.streamlets.spark.record.KafkaHeader;
import io.streamlets.spark.record.KafkaRecord;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of records that an inlet cannot read, whatever a query does with the others. */
@SparkTest
@SuppressWarnings("NullAway") // It does not see in class files that an array may be null.
final class DroppedRecordsTest {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00.123Z");
    private static final Queue<KafkaRecord<byte[]>> DROPPED = new ConcurrentLinkedQueue<>();
    private static final Encoder<KafkaRecord<byte[]>> SOURCE = KafkaRecord.encoder(Encoders.BINARY());

    private final SparkSession session;
    private final Codec<Gauge> codec = CountingCodec.of(GaugeCodec.codec());
    private final List<KafkaRecord<byte[]>> all = new ArrayList<>();
    private final List<KafkaRecord<byte[]>> bad = new ArrayList<>();
    private final List<Gauge> good = new ArrayList<>();

    DroppedRecordsTest(SparkSession session) {
        this.session = session;
    }

    private record Collecting() implements InvalidRecordSink {
        @Override
        public void take(KafkaRecord<byte[]> record, InvalidRecordException reason) {
            assertThat(reason).hasMessageStartingWith("[SLT-602] a record is not a valid '");
            DROPPED.add(record);
        }
    }

    @BeforeEach
    void writeRecords() {
        DROPPED.clear();
        for (int i = 0; i < 60; i++) {
            boolean isBad = i % 3 == 1;
            Gauge gauge = gauge(i);
            byte[] bytes = codec.write(gauge);
            byte @Nullable [] value = !isBad ? bytes : i % 2 == 0 ? null : new byte[] {(byte) i};
            KafkaRecord<byte[]> record = new KafkaRecord<>(
                    i % 4 == 0 ? null : ("key" + i).getBytes(StandardCharsets.UTF_8),
                    value,
                    i % 5 == 0 ? List.of() : List.of(KafkaHeader.of("h", "v" + i), new KafkaHeader("n", null)),
                    "gauges",
                    i % 7,
                    i,
                    NOON.plusMillis(i));
            all.add(record);
            if (isBad) {
                bad.add(record);
            } else {
                good.add(gauge);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyOperationSeesTheOthersAndDropsEachOnce(Execution execution) {
        execution.in(session, () -> {
            assertThat(dropping().collectAsList()).containsExactlyElementsOf(good);
            assertThat(dropped()).containsExactlyInAnyOrderElementsOf(bad);

            assertThat(dropping().select("name").as(Encoders.STRING()).collectAsList())
                    .containsExactlyElementsOf(good.stream().map(Gauge::name).toList());
            assertThat(dropped()).containsExactlyInAnyOrderElementsOf(bad);

            assertThat(dropping().count()).isEqualTo(good.size());
            assertThat(dropped()).containsExactlyInAnyOrderElementsOf(bad);

            assertThat(dropping()
                            .filter(col("value").gt(2))
                            .filter(col("name").notEqual("gauge27"))
                            .collectAsList())
                    .containsExactlyElementsOf(good.stream()
                            .filter(gauge -> gauge.value() > 2 && !gauge.name().equals("gauge27"))
                            .toList());
            assertThat(dropped()).containsExactlyInAnyOrderElementsOf(bad);

            assertThat(dropping()
                            .filter((FilterFunction<Gauge>) gauge -> gauge.value() > 2)
                            .count())
                    .isEqualTo(good.stream().filter(gauge -> gauge.value() > 2).count());
            assertThat(dropped()).containsExactlyInAnyOrderElementsOf(bad);

            assertThat(dropping()
                            .alias("l")
                            .joinWith(
                                    dropping("other").alias("r"), col("l.name").equalTo(col("r.name")))
                            .count())
                    .isEqualTo(good.size());
            assertThat(dropped()).hasSize(2 * bad.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void aTypedOperationReadsObjectsAllTheSame(Execution execution) {
        execution.in(session, () -> {
            CountingCodec.of(codec);
            assertThat(dropping()
                            .map((MapFunction<Gauge, String>) Gauge::name, Encoders.STRING())
                            .collectAsList())
                    .containsExactlyElementsOf(good.stream().map(Gauge::name).toList());
            assertThat(dropped()).containsExactlyInAnyOrderElementsOf(bad);
            assertThat(CountingCodec.OBJECTS_READ).hasValue(all.size());
            assertThat(CountingCodec.ROWS_READ).hasValue(0);
        });
    }

    @Test
    void columnsAreAsNullableAsWhenNothingIsDropped() {
        assertThat(dropping().schema())
                .isEqualTo(failing().schema())
                .isEqualTo(GaugeCodec.encoder().schema());
    }

    @Test
    void anInletThatDropsNothingFailsWithThePlace() {
        assertThatThrownBy(() -> failing().collectAsList()).rootCause().hasMessage("""
                        [SLT-602] a record is not a valid 'io.streamlets.spark.codec.sample.Gauge': a string of -1 bytes\
                         exceeds the 0 bytes that are left.
                            at byte 0 of 1, in 'Gauge.name'
                            record 1 of partition 1 of the Kafka topic 'gauges', read by 'average.in'
                            Fix: make every producer of the topic write 'io.streamlets.spark.codec.sample.Gauge' with the\
                         schema that this application was compiled with.
                        """.stripTrailing());
        assertThatThrownBy(() -> failing()
                        .map((MapFunction<Gauge, String>) Gauge::name, Encoders.STRING())
                        .collectAsList())
                .rootCause()
                .hasMessageContaining("record 1 of partition 1 of the Kafka topic 'gauges', read by 'average.in'");
        assertThatThrownBy(() -> failing().count())
                .as("no column is used")
                .rootCause()
                .hasMessageContaining("record 1 of partition 1 of the Kafka topic 'gauges', read by 'average.in'");
    }

    @ParameterizedTest
    @EnumSource
    void recordsWithAllThatKafkaKnows(Execution execution) {
        execution.in(session, () -> {
            List<KafkaRecord<Gauge>> expected = all.stream()
                    .filter(record -> record.value() == null || !bad.contains(record))
                    .map(record -> new KafkaRecord<>(
                            record.key(),
                            record.value() == null ? null : GaugeCodec.read(record.value()),
                            record.headers(),
                            record.topic(),
                            record.partition(),
                            record.offset(),
                            record.timestamp()))
                    .toList();
            List<KafkaRecord<byte[]>> dropped =
                    bad.stream().filter(record -> record.value() != null).toList();
            RecordDecoder<KafkaRecord<Gauge>> decoder =
                    RecordDecoder.ofRecords(codec, "average.in", "gauges", new Collecting());
            Dataset<KafkaRecord<Gauge>> records = RecordRows.of(source(), KafkaFields.ofSource(), decoder, "records");

            assertThat(records.collectAsList()).containsExactlyElementsOf(expected);
            assertThat(dropped()).containsExactlyInAnyOrderElementsOf(dropped);

            CountingCodec.of(codec);
            assertThat(records.map(
                                    (MapFunction<KafkaRecord<Gauge>, KafkaRecord<Gauge>>) one -> one,
                                    KafkaRecord.encoder(GaugeCodec.encoder()))
                            .collectAsList())
                    .containsExactlyElementsOf(expected);
            assertThat(dropped()).containsExactlyInAnyOrderElementsOf(dropped);
            assertThat(CountingCodec.ROWS_READ).hasValue(0);

            assertThat(records.select(col("value.name"), col("offset"))
                            .filter(col("value.name").isNotNull())
                            .count())
                    .isEqualTo(good.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void bytesAsTheyAre(Execution execution) {
        execution.in(session, () -> {
            List<byte[]> values = all.stream()
                    .map(KafkaRecord::value)
                    .filter(value -> value != null)
                    .toList();
            Dataset<byte[]> bytes = RecordRows.of(
                    source(),
                    KafkaFields.ofSource(),
                    RecordDecoder.ofValues(BytesCodec.codec(), "in", "gauges", new Collecting()),
                    "bytes");
            assertThat(bytes.collectAsList()).containsExactlyElementsOf(values);
            assertThat(bytes.map((MapFunction<byte[], byte[]>) one -> one, Encoders.BINARY())
                            .collectAsList())
                    .containsExactlyElementsOf(values);

            Dataset<KafkaRecord<byte[]>> records = RecordRows.of(
                    source(),
                    KafkaFields.ofSource(),
                    RecordDecoder.ofRecords(BytesCodec.codec(), "in", "gauges", null),
                    "records");
            assertThat(records.collectAsList()).containsExactlyElementsOf(all);
            assertThat(records.map((MapFunction<KafkaRecord<byte[]>, KafkaRecord<byte[]>>) one -> one, SOURCE)
                            .collectAsList())
                    .containsExactlyElementsOf(all);
        });
    }

    @Test
    void theProgressOfAQueryCountsThem() throws Exception {
        MemoryInput<KafkaRecord<byte[]>> input = MemoryInput.of(session, 1, SOURCE);
        Dataset<Gauge> inlet = RecordRows.of(
                input.toDF(),
                KafkaFields.ofSource(),
                RecordDecoder.ofValues(codec, "average.in", "gauges", new Collecting()),
                "in");
        StreamingQuery query = inlet.map((MapFunction<Gauge, String>) Gauge::name, Encoders.STRING())
                .union(inlet.select("name").as(Encoders.STRING()))
                .writeStream()
                .format("noop")
                .start();
        try {
            input.add(all);
            query.processAllAvailable();
            long counted = IntStream.range(0, query.recentProgress().length)
                    .mapToObj(i -> query.recentProgress()[i].observedMetrics().get("in"))
                    .filter(metrics -> metrics != null && metrics.size() > 0)
                    .mapToLong(metrics -> metrics.<Long>getAs(RecordRows.INVALID))
                    .sum();
            assertThat(counted).isEqualTo(bad.size());
        } finally {
            query.stop();
        }
    }

    private static Gauge gauge(int i) {
        return new Gauge(
                "gauge" + i,
                i / 10.0,
                i % 2 == 0 ? null : (long) i,
                i % 2 == 0 ? Kind.SMALL : Kind.LARGE,
                NOON,
                BigDecimal.valueOf(i, 2),
                List.of(new Gauge.Limit("low", null)),
                Map.of("mark", i),
                Optional.empty());
    }

    private List<KafkaRecord<byte[]>> dropped() {
        List<KafkaRecord<byte[]>> dropped = List.copyOf(DROPPED);
        DROPPED.clear();
        return dropped;
    }

    private Dataset<Gauge> failing() {
        return RecordRows.of(
                source(),
                KafkaFields.ofSource(),
                RecordDecoder.ofValues(codec, "average.in", "gauges", null),
                "unused");
    }

    private Dataset<Gauge> dropping() {
        return dropping("in");
    }

    private Dataset<Gauge> dropping(String metrics) {
        return RecordRows.of(
                source(),
                KafkaFields.ofSource(),
                RecordDecoder.ofValues(codec, "average.in", "gauges", new Collecting()),
                metrics);
    }

    private Dataset<Row> source() {
        return session.createDataset(all, SOURCE).coalesce(1).toDF();
    }
}
