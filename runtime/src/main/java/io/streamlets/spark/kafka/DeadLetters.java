package io.streamlets.spark.kafka;

import io.streamlets.spark.catalyst.InvalidRecordSink;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.record.DeadLetterHeaders;
import io.streamlets.spark.record.KafkaRecord;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * Writes invalid records to a topic, as they came and with headers that say where from and why.
 *
 * <p>Each is written at least once. The task that reads it ends well only when Kafka has acknowledged it, and a batch is
 * committed only when all its tasks have ended well; after a failure the batch, and its dead letters, are written again.
 */
final class DeadLetters implements InvalidRecordSink {
    private static final long serialVersionUID = 1L;

    private final String ref;
    private final String inlet;
    private final String schemaName;
    private final String fingerprint;
    private final String topic;
    private final Map<String, String> producer;
    private transient @Nullable DeadLetterTask task;

    DeadLetters(String ref, String inlet, String schemaName, String fingerprint, KafkaTopic topic) {
        this.ref = ref;
        this.inlet = inlet;
        this.schemaName = schemaName;
        this.fingerprint = fingerprint;
        this.topic = topic.name();
        this.producer = topic.deadLetterSettings();
    }

    @Override
    public void take(KafkaRecord<byte[]> record, InvalidRecordException reason) {
        InvalidRecordLog.invalid(ref + "." + inlet, "Wrote to '" + topic + "'", record, reason);
        ProducerRecord<byte[], byte[]> letter = letter(record, reason);
        TaskContext context = TaskContext.get();
        if (context == null) {
            // Spark computes small datasets on its driver.
            try (DeadLetterTask alone = new DeadLetterTask(topic, producer)) {
                alone.send(letter);
                alone.await();
            }
            return;
        }
        DeadLetterTask current = task;
        if (current == null || !current.isOf(context)) {
            current = DeadLetterTask.begin(topic, producer, context);
            task = current;
        }
        current.send(letter);
    }

    private ProducerRecord<byte[], byte[]> letter(KafkaRecord<byte[]> record, InvalidRecordException reason) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic, null, record.key(), record.value());
        Headers headers = letter.headers();
        record.headers().forEach(header -> headers.add(header.key(), header.value()));
        add(headers, DeadLetterHeaders.REASON, Objects.requireNonNull(reason.getMessage()));
        Throwable cause = reason.getCause() == null ? reason : reason.getCause();
        add(headers, DeadLetterHeaders.EXCEPTION, cause.getClass().getName());
        add(headers, DeadLetterHeaders.TOPIC, record.topic());
        add(headers, DeadLetterHeaders.PARTITION, Integer.toString(record.partition()));
        add(headers, DeadLetterHeaders.OFFSET, Long.toString(record.offset()));
        add(headers, DeadLetterHeaders.TIMESTAMP, record.timestamp().toString());
        add(headers, DeadLetterHeaders.STREAMLET, ref);
        add(headers, DeadLetterHeaders.INLET, inlet);
        add(headers, DeadLetterHeaders.SCHEMA, schemaName);
        add(headers, DeadLetterHeaders.FINGERPRINT, fingerprint);
        return letter;
    }

    private static void add(Headers headers, String name, String text) {
        headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    // Spark compares plans.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeadLetters same
                && ref.equals(same.ref)
                && inlet.equals(same.inlet)
                && fingerprint.equals(same.fingerprint)
                && topic.equals(same.topic)
                && producer.equals(same.producer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref, inlet, topic);
    }

    @Override
    public String toString() {
        return "dead letters of " + ref + "." + inlet + " to " + topic;
    }
}
