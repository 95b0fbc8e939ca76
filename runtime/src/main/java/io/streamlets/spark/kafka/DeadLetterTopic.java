package io.streamlets.spark.kafka;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.spark.TaskContext;
import org.jspecify.annotations.Nullable;

/**
 * A topic that dead letters are written to.
 *
 * <p>Each is written at least once. The task that reads a record, or writes a row, ends well only when Kafka has acknowledged its
 * letter, and a batch is committed only when all its tasks have ended well; after a failure the batch, and its dead letters, are
 * written again.
 */
final class DeadLetterTopic implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final Map<String, String> producer;
    private transient @Nullable DeadLetterTask task;

    DeadLetterTopic(KafkaTopic topic) {
        this.name = topic.name();
        this.producer = topic.deadLetterSettings();
    }

    /** The name of the Kafka topic. */
    String name() {
        return name;
    }

    /** Writes a letter to this topic within the task that runs on this thread. */
    void send(ProducerRecord<byte[], byte[]> letter) {
        TaskContext context = TaskContext.get();
        if (context == null) {
            // Spark computes small datasets on its driver.
            try (DeadLetterTask alone = new DeadLetterTask(name, producer)) {
                alone.send(letter);
                alone.await();
            }
            return;
        }
        DeadLetterTask current = task;
        if (current == null || !current.isOf(context)) {
            current = DeadLetterTask.begin(name, producer, context);
            task = current;
        }
        current.send(letter);
    }

    // Spark compares plans.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DeadLetterTopic same && name.equals(same.name) && producer.equals(same.producer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, producer);
    }

    @Override
    public String toString() {
        return name;
    }
}
