package io.streamlets.spark.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.spark.codec.WireFormat;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Without a broker; with one, topics are created in the tests of the sandbox. */
final class TopicCreatorTest {

    @Test
    void aClusterThatIsNotThereIsNamedOnceForAllItsTopics() throws IOException {
        int port;
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }

        List<Problem> problems = new TopicCreator(Duration.ofMillis(300))
                .prepare(List.of(topic("data", "127.0.0.1:" + port), topic("more", "127.0.0.1:" + port)));

        assertThat(problems).extracting(Problem::text).containsExactly("""
                [SLT-607] the Kafka cluster at '127.0.0.1:%d' cannot be used.
                    it does not answer within 0.3 s
                    Fix: check 'bootstrap.servers' and the security settings of the cluster, and that it runs.""".formatted(port));
    }

    @Test
    void aSettingThatKafkaRefusesIsShown() {
        List<Problem> problems =
                new TopicCreator(Duration.ofSeconds(1)).prepare(List.of(topic("data", "kafka-without-a-port")));

        assertThat(problems).extracting(Problem::text).containsExactly("""
                [SLT-607] the Kafka cluster at 'kafka-without-a-port' cannot be used.
                    Invalid url in bootstrap.servers: kafka-without-a-port
                    Fix: check 'bootstrap.servers' and the security settings of the cluster, and that it runs.""");
    }

    private static KafkaTopic topic(String id, String servers) {
        return KafkaTopic.builder(id, WireFormat.of(Encoding.SINGLE_OBJECT))
                .connection(Map.of("bootstrap.servers", servers))
                .build();
    }
}
