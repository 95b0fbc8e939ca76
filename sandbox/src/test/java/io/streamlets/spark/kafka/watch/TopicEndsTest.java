package io.streamlets.spark.kafka.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.sandbox.EmbeddedKafka;
import io.streamlets.sandbox.SharedSpark;
import io.streamlets.sandbox.sample.BrokerRequests;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the ends of two topics of a real broker. */
@SharedSpark
class TopicEndsTest {
    private static final TopicPartition A = new TopicPartition("a", 0);
    private static final TopicPartition B = new TopicPartition("b", 0);

    @TempDir
    Path folder;

    private EmbeddedKafka kafka;
    private Producer<String, String> producer;
    private TopicEnds ends;

    @BeforeEach
    void start() throws Exception {
        kafka = new EmbeddedKafka(folder.resolve("kafka")).start();
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("a", 1, (short) 1), new NewTopic("b", 1, (short) 1)))
                    .all()
                    .get();
        }
        producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        ends = new TopicEnds(TopicEnds.settings(
                new CaseInsensitiveStringMap(Map.of("kafka.bootstrap.servers", kafka.bootstrapServers()))));
        ends.assign(Set.of(A, B));
    }

    @AfterEach
    void stop() {
        ends.close();
        producer.close();
        kafka.close();
    }

    private void send(String topic) throws Exception {
        producer.send(new ProducerRecord<>(topic, "x")).get();
    }

    @Test
    void knowsWherePartitionsEnd() throws Exception {
        assertThat(ends.look(Set.of(A, B))).isEqualTo(Map.of(A, 0L, B, 0L));
        send("a");
        send("a");
        send("b");
        assertThat(ends.look(Set.of(A))).isEqualTo(Map.of(A, 2L));
        assertThat(ends.look(Set.of(A, B))).isEqualTo(Map.of(A, 2L, B, 1L));
    }

    /** What is needed for that would hold up a record by {@code retry.backoff.ms}. */
    @Test
    void doesNotAskAgainWhereAPartitionIs() throws Exception {
        ends.look(Set.of(A, B));
        long before = BrokerRequests.count("Metadata");
        for (Set<TopicPartition> waiting : List.of(Set.of(A), Set.of(B), Set.of(A, B), Set.of(A))) {
            ends.assign(Set.of(A, B));
            ends.look(waiting);
        }
        assertThat(BrokerRequests.count("Metadata")).isEqualTo(before);
    }
}
