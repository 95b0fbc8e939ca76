package io.streamlets.integration.flights;

import static org.assertj.core.api.Assertions.assertThat;

import flights.FlightsMain;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated main without {@code --local}: with a Kafka cluster that is there already. */
final class ClusterTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @SuppressWarnings("NullAway.Init") // Set before each test.
    private Topics topics;

    @BeforeEach
    void startKafka() {
        topics = Topics.empty(folder.resolve("kafka"));
    }

    @AfterEach
    void stopKafka() {
        topics.close();
    }

    @Test
    void runsOneStreamletAfterTheOtherToTheEndOfWhatThereIs() {
        assertThat(run("--streamlet", "ingress", "app.streamlets.ingress.trigger=available-now"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(run("--streamlet", "filter", "app.streamlets.filter.trigger=available-now"))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        assertThat(List.of(count("flights"), count("accepted"), count("rejected")))
                .containsExactly(31_678L, 31_659L, 19L);
    }

    @Test
    void aMissingTopicThatItMayNotCreateIsReported() {
        assertThat(run("app.topics.rejected.managed=false")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
                [SLT-604] topic 'rejected' does not exist in Kafka.
                    at '%s'
                    the blueprint's topic 'rejected' is not managed, so the application does not create it
                    Fix: create the topic, or set 'managed = true' to let the application create it.
                """.formatted(topics.bootstrapServers()));
    }

    private long count(String topic) {
        LongAdder flights = new LongAdder();
        topics.forEachFlight(topic, flight -> flights.increment());
        return flights.sum();
    }

    private int run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "run",
                "--storage",
                folder.resolve("storage").toString(),
                "app.runtimes.spark.config.spark.master=local[2]",
                "app.kafka.clusters.default.bootstrap-servers=" + topics.bootstrapServers(),
                "app.streamlets.ingress.config-parameters.folder=" + System.getProperty("flights.csv")));
        arguments.addAll(List.of(more));
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        return FlightsMain.application().execute(arguments.toArray(String[]::new), stream, stream);
    }
}
