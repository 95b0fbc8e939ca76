package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.blueprint.problem.ProblemsException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedKafkaTest {

    @TempDir
    Path folder;

    @Test
    void keepsItsRecordsFromOneStartToTheNext() throws Exception {
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder).start()) {
            assertThat(kafka.bootstrapServers()).startsWith("127.0.0.1:");
            try (Admin admin = Admin.create(client(kafka))) {
                admin.createTopics(List.of(new NewTopic("words", 2, (short) 1)))
                        .all()
                        .get();
            }
            write(kafka, "a", "b", "c");
        }
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder).start()) {
            write(kafka, "d");
            assertThat(read(kafka, 4)).containsExactlyInAnyOrder("a", "b", "c", "d");
        }
    }

    @Test
    void refusesAFolderThatAnotherBrokerUses() {
        try (EmbeddedKafka first = new EmbeddedKafka(folder).start();
                EmbeddedKafka second = new EmbeddedKafka(folder)) {
            assertThatThrownBy(second::start)
                    .isInstanceOf(ProblemsException.class)
                    .hasMessage("""
                            [SLT-509] the storage folder '%s' is in use by another run.
                                Fix: end the other run, or name another folder.""".formatted(folder));
            assertThat(first.fault()).isEmpty();
        }
    }

    @Test
    void saysWhyItDoesNotStart() throws IOException {
        Files.writeString(folder.resolve("meta.properties"), "version=17\n");
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder)) {
            assertThatThrownBy(kafka::start)
                    .isInstanceOf(ProblemsException.class)
                    .hasMessage("""
                            [SLT-603] the embedded broker did not start in '%s'.
                                cause: java.lang.RuntimeException: No readable meta.properties files found.
                                Fix: read the cause; if the folder's content is damaged, name another folder.""".formatted(folder));
        }
    }

    @Test
    void choosesOtherPortsWhenOneIsTakenMeanwhile() throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket client = new ServerSocket(0, 1, loopback);
                ServerSocket controller = new ServerSocket(0, 1, loopback)) {
            Iterator<LoopbackPorts> choices = List.of(
                            new LoopbackPorts(LoopbackPorts.free().client(), controller.getLocalPort()),
                            new LoopbackPorts(
                                    client.getLocalPort(), LoopbackPorts.free().client()),
                            LoopbackPorts.free())
                    .iterator();
            try (EmbeddedKafka kafka = new EmbeddedKafka(folder, choices::next)) {
                kafka.start();
                assertThat(choices).isExhausted();
                assertThat(kafka.fault()).isEmpty();
            }
        }
    }

    @Test
    void hasNoAddressUnlessItRuns() {
        try (EmbeddedKafka kafka = new EmbeddedKafka(folder)) {
            assertThatThrownBy(kafka::bootstrapServers).hasMessage("the broker is not started");
        }
    }

    private static void write(EmbeddedKafka kafka, String... words) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(client(kafka), new StringSerializer(), new StringSerializer())) {
            for (String word : words) {
                producer.send(new ProducerRecord<>("words", word)).get();
            }
        }
    }

    private static List<String> read(EmbeddedKafka kafka, int count) {
        List<String> words = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(client(kafka), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(Set.of(new TopicPartition("words", 0), new TopicPartition("words", 1)));
            consumer.seekToBeginning(consumer.assignment());
            while (words.size() < count) {
                consumer.poll(Duration.ofSeconds(10)).forEach(record -> words.add(record.value()));
            }
        }
        return words;
    }

    private static Map<String, Object> client(EmbeddedKafka kafka) {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }
}
