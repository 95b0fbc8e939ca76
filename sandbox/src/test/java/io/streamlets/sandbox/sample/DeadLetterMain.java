package io.streamlets.sandbox.sample;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.OnInvalid;
import io.streamlets.blueprint.configuration.ParameterValues;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.execution.KafkaStreamletContext;
import io.streamlets.spark.execution.StreamletSettings;
import io.streamlets.spark.execution.StreamletStarter;
import io.streamlets.spark.kafka.InvalidRecordPolicy;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.PortTopics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.Trigger;

/** {@code shout} alone, from words to shouting, with dead letters; says after each batch what it has counted. */
public final class DeadLetterMain {
    private DeadLetterMain() {}

    /**
     * Arguments: bootstrap servers, storage folder, {@code once} to end when all is read or {@code async} to go on and write the
     * progress of the first batch alone.
     */
    public static void main(String[] args) {
        SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .getOrCreate();
        Trigger trigger = args[2].equals("once") ? Trigger.AvailableNow() : null;
        Duration interval = args[2].equals("async") ? Duration.ofHours(1) : null;
        StreamletSettings settings =
                new StreamletSettings("shout", ParameterValues.of(Map.of()), Map.of(), trigger, interval, args[1]);
        try (StreamletStarter starter = new StreamletStarter(spark.sparkContext(), Duration.ofSeconds(10))) {
            starter.addListener(progress -> System.out.printf(
                    "batch %d, %d records, %d invalid%n",
                    progress.batch(), progress.totalInputRows(), progress.totalInvalidRows()));
            starter.start(new ShoutWords(), new KafkaStreamletContext(spark, settings, topics(args[0])))
                    .completed()
                    .join();
        }
        spark.stop();
    }

    /** The topics at a broker. */
    public static PortTopics topics(String bootstrapServers) {
        KafkaTopic words = topic(bootstrapServers, "words", Map.of("maxOffsetsPerTrigger", "50"));
        KafkaTopic shouting = topic(bootstrapServers, "shouting", Map.of());
        KafkaTopic letters = topic(bootstrapServers, "dead-letters", Map.of());
        return new PortTopics(
                List.of(words, shouting, letters),
                Map.of("shout.in", words, "shout.out", shouting),
                Map.of("shout.in", new InvalidRecordPolicy(OnInvalid.DEAD_LETTER, letters)));
    }

    private static KafkaTopic topic(String bootstrapServers, String name, Map<String, String> consumerConfig) {
        return KafkaTopic.builder(name, WireFormat.of(Encoding.BINARY))
                .partitions(2)
                .connection(Map.of(KafkaTopic.BOOTSTRAP_SERVERS, bootstrapServers))
                .consumerConfig(consumerConfig)
                .build();
    }
}
