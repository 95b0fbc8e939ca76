package io.streamlets.integration.cluster;

import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WireFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import words.data.WordCount;
import words.data.WordCountCodec;

/** The topics of counts, read with Kafka's own consumer. */
final class Topic {
    private static final Codec<WordCount> COUNTS = WordCountCodec.codec().on(WireFormat.of(Encoding.SINGLE_OBJECT));
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private Topic() {}

    /** Waits until these counts have been written to the topic of {@code run}, as long as {@code driver} runs. */
    static void await(String bootstrapServers, String run, Map<String, Long> expected, Jvm driver) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                bootstrapServers,
                "group.id",
                run,
                "auto.offset.reset",
                "earliest",
                "allow.auto.create.topics",
                false,
                "metadata.max.age.ms",
                500,
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class);
        Map<String, Long> last = new TreeMap<>();
        long deadline = System.nanoTime() + LIMIT.toNanos();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            consumer.subscribe(List.of(run + "-counts"));
            while (!last.equals(expected)) {
                if (System.nanoTime() > deadline || !driver.isAlive()) {
                    throw new AssertionError(last + " is all there is:\n" + driver.output());
                }
                consumer.poll(Duration.ofMillis(200)).forEach(message -> {
                    WordCount count = COUNTS.read(message.value());
                    last.merge(count.text(), count.count(), Math::max);
                });
            }
        }
    }
}
