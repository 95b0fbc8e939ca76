package io.streamlets.integration.flights;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.blueprint.Encoding;
import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WireFormat;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads what a run left in its topics, with Kafka's own consumer. */
final class Topics implements AutoCloseable {

    private static final Codec<Flight> FLIGHTS = FlightCodec.codec().on(WireFormat.of(Encoding.SINGLE_OBJECT));

    private final EmbeddedKafka kafka;

    private Topics(EmbeddedKafka kafka) {
        this.kafka = kafka;
    }

    /** Starts an empty broker. */
    static Topics empty(Path folder) {
        return new Topics(new EmbeddedKafka(folder).start());
    }

    /** Starts a broker on the storage of a run that has ended. */
    static Topics of(Path folder) {
        return new Topics(new EmbeddedKafka(FlightsProcess.storage(folder).resolve("kafka")).start());
    }

    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    /** Hands each flight of a topic to {@code action}, from the first to the last. */
    void forEachFlight(String topic, Consumer<Flight> action) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka.bootstrapServers(),
                "key.deserializer", ByteArrayDeserializer.class,
                "value.deserializer", ByteArrayDeserializer.class);
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> action.accept(FLIGHTS.read(message.value())));
            }
        }
    }

    @Override
    public void close() {
        kafka.close();
    }
}
