package io.streamlets.spark.kafka;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkTest;
import io.streamlets.spark.analysis.versions.MemoryInput;
import io.streamlets.spark.catalyst.KafkaFields;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.catalyst.RefusedRowSink;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.record.KafkaRecord;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SparkTest
@SuppressWarnings("NullAway") // It does not see in class files that an array may be null.
final class DeadLettersTest {
    private static final KafkaRecord<byte[]> POISON =
            new KafkaRecord<>(null, new byte[] {1}, List.of(), "gauges", 0, 7, Instant.EPOCH);

    private final SparkSession session;

    DeadLettersTest(SparkSession session) {
        this.session = session;
    }

    private static final KafkaTopic UNREACHABLE = KafkaTopic.builder("dead-letters", WireFormat.of(Encoding.BINARY))
            .managed(false)
            .connection(Map.of(KafkaTopic.BOOTSTRAP_SERVERS, "127.0.0.1:1"))
            .producerConfig(Map.of("max.block.ms", "200"))
            .build();

    @Test
    void aTaskFailsWhoseDeadLettersCannotBeWritten() {
        Dataset<Gauge> gauges = gauges(new InvalidRecordPolicy(OnInvalid.DEAD_LETTER, UNREACHABLE));
        assertThatThrownBy(gauges::count).hasMessageContaining("""
                [SLT-609] a dead letter cannot be written to the Kafka topic 'dead-letters'.
                    org.apache.kafka.common.errors.TimeoutException: Topic dead-letters not present in metadata after 200 ms.
                    Fix: mend the cause; the batch is read again, and nothing of it is lost.
                """.stripTrailing());
    }

    /** The batch is not committed, and is read again by the next run of the query. */
    @Test
    void aBatchIsNotCommittedBeforeItsDeadLettersAre(@TempDir Path checkpoint) throws Exception {
        MemoryInput<KafkaRecord<byte[]>> source = MemoryInput.of(session, 1, KafkaRecord.encoder(Encoders.BINARY()));
        source.add(List.of(POISON));

        StreamingQuery failing = start(source, new InvalidRecordPolicy(OnInvalid.DEAD_LETTER, UNREACHABLE), checkpoint);
        assertThatThrownBy(failing::processAllAvailable)
                .hasMessageContaining("[SLT-609] a dead letter cannot be written");
        failing.stop();
        assertThat(checkpoint.resolve("offsets/0")).exists();
        assertThat(checkpoint.resolve("commits/0")).doesNotExist();

        StreamingQuery skipping = start(source, new InvalidRecordPolicy(OnInvalid.SKIP, null), checkpoint);
        try {
            skipping.processAllAvailable();
            assertThat(skipping.recentProgress()[0].observedMetrics().get("in").<Long>getAs(RecordRows.INVALID))
                    .isEqualTo(1);
            assertThat(checkpoint.resolve("commits/0")).exists();
        } finally {
            skipping.stop();
        }
    }

    private StreamingQuery start(MemoryInput<KafkaRecord<byte[]>> source, InvalidRecordPolicy policy, Path checkpoint)
            throws Exception {
        return gauges(source.toDF(), policy, "average")
                .writeStream()
                .format("noop")
                .option("checkpointLocation", checkpoint.toString())
                .start();
    }

    /** The same with the rows that an outlet cannot write, as rows and as objects. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aBatchIsNotCommittedBeforeTheLettersOfItsRowsAre(boolean asObjects, @TempDir Path checkpoint)
            throws Exception {
        MemoryInput<Integer> source = MemoryInput.of(session, 1, Encoders.INT());
        source.add(List.of(1, 2));

        StreamingQuery failing =
                write(source, asObjects, new InvalidRecordPolicy(OnInvalid.DEAD_LETTER, UNREACHABLE), checkpoint);
        assertThatThrownBy(failing::processAllAvailable)
                .hasMessageContaining("[SLT-609] a dead letter cannot be written to the Kafka topic 'dead-letters'");
        failing.stop();
        assertThat(checkpoint.resolve("offsets/0")).exists();
        assertThat(checkpoint.resolve("commits/0")).doesNotExist();

        StreamingQuery skipping = write(source, asObjects, new InvalidRecordPolicy(OnInvalid.SKIP, null), checkpoint);
        try {
            skipping.processAllAvailable();
            assertThat(skipping.recentProgress()[0]
                            .observedMetrics()
                            .get("streamlets.outlet.out")
                            .<Long>getAs(RecordRows.INVALID))
                    .isEqualTo(1);
            assertThat(checkpoint.resolve("commits/0")).exists();
        } finally {
            skipping.stop();
        }
    }

    /** The second gauge has no name. */
    private static StreamingQuery write(
            MemoryInput<Integer> source, boolean asObjects, InvalidRecordPolicy policy, Path checkpoint)
            throws Exception {
        Dataset<Gauge> gauges = source.toDS()
                .map(
                        (MapFunction<Integer, Gauge>) number -> named(asObjects && number == 2 ? null : "a" + number),
                        GaugeCodec.encoder());
        Dataset<Gauge> rows = gauges.withColumn("name", when(col("name").notEqual("a2"), col("name")))
                .as(GaugeCodec.encoder());
        OutletPort<Gauge> out = OutletPort.of("out", GaugeCodec.codec()).partitionedBy("name");
        return out.bytes(
                        asObjects ? gauges : rows,
                        out.encoder(
                                WireFormat.of(Encoding.BINARY),
                                "average.out",
                                "gauges",
                                policy.sink("average", out, "gauges")),
                        "streamlets.outlet.out")
                .writeStream()
                .format("noop")
                .option("checkpointLocation", checkpoint.toString())
                .start();
    }

    private static Gauge named(String name) {
        Gauge some = Gauge.BOILER;
        return new Gauge(
                name,
                some.value(),
                some.count(),
                some.kind(),
                some.seen(),
                some.price(),
                some.limits(),
                some.marks(),
                some.note());
    }

    @Test
    void anOutletMaySkipInvalidRows() {
        assertThat(linesOf(() -> {
                    OutletPort<Gauge> out = OutletPort.of("out", GaugeCodec.codec());
                    RefusedRowSink sink = new InvalidRecordPolicy(OnInvalid.SKIP, null).sink("skipping", out, "gauges");
                    sink.take(
                            () -> {
                                throw new AssertionError("nobody needs the row");
                            },
                            InvalidValueException.missing("Gauge.name"),
                            "file:///data/a.json");
                    new InvalidRecordPolicy(OnInvalid.SKIP, null)
                            .sink("quoting", out, "gauges")
                            .take(
                                    () -> {
                                        throw new AssertionError("nobody needs the row");
                                    },
                                    new InvalidValueException("decimal 0.123 has more than 2 digits"),
                                    null);
                }))
                .containsExactly(
                        "WARN Skipped 1 invalid rows of outlet 'skipping.out' since the last such line; this is one for"
                                + " 'gauges' read from the file 'file:///data/a.json': 'Gauge.name' is null, but its schema"
                                + " has no null",
                        "WARN Skipped 1 invalid rows of outlet 'quoting.out' since the last such line; this is one for"
                                + " 'gauges': a value does not fit the schema of its field");
    }

    @Test
    void anInletMaySkipInvalidRecords() {
        assertThat(linesOf(() -> assertThat(gauges(new InvalidRecordPolicy(OnInvalid.SKIP, null), "skipping")
                                .count())
                        .isZero()))
                .containsExactly(
                        "WARN Skipped 1 invalid records of inlet 'skipping.in' since the last such line; this is"
                                + " record 7 of partition 0 of 'gauges': a string of -1 bytes exceeds the 0 bytes that are left");
    }

    /** What is logged of invalid records meanwhile. */
    private static List<String> linesOf(Runnable test) {
        List<String> lines = new CopyOnWriteArrayList<>();
        AbstractAppender appender = new AbstractAppender("lines", null, null, true, Property.EMPTY_ARRAY) {
            @Override
            public void append(LogEvent event) {
                lines.add(event.getLevel() + " " + event.getMessage().getFormattedMessage());
            }
        };
        appender.start();
        String name = InvalidRecordLog.class.getName();
        LoggerContext context = LoggerContext.getContext(false);
        LoggerConfig logger = new LoggerConfig(name, Level.WARN, false);
        logger.addAppender(appender, Level.WARN, null);
        context.getConfiguration().addLogger(name, logger);
        context.updateLoggers();
        try {
            test.run();
        } finally {
            context.getConfiguration().removeLogger(name);
            context.updateLoggers();
            appender.stop();
        }
        return lines;
    }

    @Test
    void everyAcknowledgementCounts() {
        KafkaTopic topic = KafkaTopic.builder("dead-letters", WireFormat.of(Encoding.BINARY))
                .connection(Map.of(KafkaTopic.BOOTSTRAP_SERVERS, "kafka:9092"))
                .producerConfig(Map.of("acks", "1", "linger.ms", "5", "includeHeaders", "true"))
                .build();
        assertThat(topic.deadLetterSettings())
                .containsEntry("acks", "all")
                .containsEntry("linger.ms", "5")
                .doesNotContainKey("includeHeaders");
    }

    @Test
    void theLogHasTheFirstAndThenOneAMinute() {
        AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
        LogSample sample = new LogSample(now::get);
        assertThat(sample.count()).isEqualTo(1);
        assertThat(sample.count()).isZero();
        now.addAndGet(TimeUnit.SECONDS.toNanos(59));
        assertThat(sample.count()).isZero();
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(sample.count()).isEqualTo(3);
        assertThat(sample.count()).isZero();
    }

    private Dataset<Gauge> gauges(InvalidRecordPolicy policy) {
        return gauges(policy, "average");
    }

    private Dataset<Gauge> gauges(InvalidRecordPolicy policy, String streamlet) {
        return gauges(
                session.createDataset(List.of(POISON), KafkaRecord.encoder(Encoders.BINARY()))
                        .toDF(),
                policy,
                streamlet);
    }

    private static Dataset<Gauge> gauges(Dataset<Row> records, InvalidRecordPolicy policy, String streamlet) {
        InletPort<Gauge> in = InletPort.of("in", GaugeCodec.codec());
        return RecordRows.of(
                records,
                KafkaFields.ofSource(),
                in.decoder(WireFormat.of(Encoding.BINARY), streamlet + ".in", "gauges", policy.sink(streamlet, in)),
                "in");
    }
}
