package io.streamlets.spark.kafka;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.kafka010.producer.CachedKafkaProducer;
import org.apache.spark.sql.kafka010.producer.InternalKafkaProducerPool$;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters that one task has written and Kafka has not yet acknowledged.
 *
 * <p>The producer is of Spark's own pool, which has one for all tasks of an executor that write with the same settings, closes
 * it when it is not used for a while, and brings what Spark's Kafka connector does for security.
 */
final class DeadLetterTask implements AutoCloseable {
    /** Beyond this, what was acknowledged is forgotten, and a task with nothing but dead letters does not fill the memory. */
    private static final int MOST_PENDING = 10_000;

    private final String topic;
    private final CachedKafkaProducer producer;
    private final @Nullable TaskContext task;
    private final List<Future<RecordMetadata>> pending = new ArrayList<>();

    /** Dead letters that belong to no task of Spark. */
    DeadLetterTask(String topic, Map<String, String> settings) {
        this(topic, settings, null);
    }

    private DeadLetterTask(String topic, Map<String, String> settings, @Nullable TaskContext task) {
        this.topic = topic;
        this.task = task;
        this.producer = InternalKafkaProducerPool$.MODULE$.acquire(new HashMap<>(settings));
    }

    /**
     * The dead letters of a task, which fails if one of them cannot be written.
     *
     * <p>Spark asks its listeners at the end of a task however it ends, early ends such as those of a limit included; a task
     * whose listener fails has failed, and its results do not count.
     */
    static DeadLetterTask begin(String topic, Map<String, String> settings, TaskContext task) {
        DeadLetterTask letters = new DeadLetterTask(topic, settings, task);
        task.addTaskCompletionListener((TaskCompletionListener) ended -> {
            try (letters) {
                if (!ended.isFailed()) {
                    letters.await();
                }
            }
        });
        return letters;
    }

    boolean isOf(TaskContext other) {
        return task == other;
    }

    void send(ProducerRecord<byte[], byte[]> letter) {
        try {
            pending.add(producer.producer().send(letter));
        } catch (KafkaException e) {
            throw failure(e);
        }
        if (pending.size() >= MOST_PENDING) {
            await();
        }
    }

    /** Waits until Kafka has acknowledged all; how long, its settings of producers say. */
    void await() {
        producer.producer().flush();
        for (Future<RecordMetadata> letter : pending) {
            try {
                letter.get();
            } catch (ExecutionException e) {
                throw failure(e.getCause() == null ? e : e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw failure(e);
            }
        }
        pending.clear();
    }

    @Override
    public void close() {
        InternalKafkaProducerPool$.MODULE$.release(producer);
    }

    private KafkaException failure(Throwable cause) {
        return new KafkaException(
                Problem.of(ProblemId.SLT_609, "a dead letter cannot be written to the Kafka topic '%s'", topic)
                        .because("%s", cause)
                        .fix("mend the cause; the batch is read again, and nothing of it is lost")
                        .text(),
                cause);
    }
}
