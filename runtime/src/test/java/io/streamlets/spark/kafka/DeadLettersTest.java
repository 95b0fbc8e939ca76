package io.streamlets.spark.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.SparkTest;
import io.streamlets.spark.catalyst.KafkaFields;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.codec.sample.Gauge;
import io.streamlets.spark.codec.sample.GaugeCodec;
import io.streamlets.spark.record.KafkaRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
@SuppressWarnings("NullAway") // It does not see in class files that an array may be null.
final class DeadLettersTest {
    private final SparkSession session;

    DeadLettersTest(SparkSession session) {
        this.session = session;
    }

    @Test
    void aTaskFailsWhoseDeadLettersCannotBeWritten() {
        KafkaTopic unreachable = new KafkaTopic(
                "dead-letters",
                "dead-letters",
                WireFormat.of(Encoding.BINARY),
                false,
                1,
                1,
                Map.of(),
                Map.of(KafkaTopic.BOOTSTRAP_SERVERS, "127.0.0.1:1"),
                Map.of("max.block.ms", "200"),
                Map.of());
        Dataset<Gauge> gauges = gauges(new InvalidRecordPolicy(OnInvalid.DEAD_LETTER, unreachable));
        assertThatThrownBy(gauges::count).hasMessageContaining("""
                [SLT-609] a dead letter cannot be written to the Kafka topic 'dead-letters'.
                    org.apache.kafka.common.errors.TimeoutException: Topic dead-letters not present in metadata after 200 ms.
                    Fix: mend the cause; the batch is read again, and nothing of it is lost.
                """.stripTrailing());
    }

    @Test
    void anInletMaySkipInvalidRecords() {
        assertThat(gauges(new InvalidRecordPolicy(OnInvalid.SKIP, null)).count())
                .isZero();
    }

    @Test
    void everyAcknowledgementCounts() {
        KafkaTopic topic = new KafkaTopic(
                "dead-letters",
                "dead-letters",
                WireFormat.of(Encoding.BINARY),
                true,
                1,
                1,
                Map.of(),
                Map.of(KafkaTopic.BOOTSTRAP_SERVERS, "kafka:9092"),
                Map.of("acks", "1", "linger.ms", "5", "includeHeaders", "true"),
                Map.of());
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
        InletPort<Gauge> in = InletPort.of("in", GaugeCodec.codec());
        KafkaRecord<byte[]> poison = new KafkaRecord<>(null, new byte[] {1}, List.of(), "gauges", 0, 7, Instant.EPOCH);
        return RecordRows.of(
                session.createDataset(List.of(poison), KafkaRecord.encoder(Encoders.BINARY())),
                KafkaFields.ofSource(),
                in.decoder(WireFormat.of(Encoding.BINARY), "average.in", "gauges", policy.sink("average", in)),
                "in");
    }
}
