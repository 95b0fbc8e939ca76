package io.streamlets.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class StreamletTesterTest {

    @TempDir
    Path store;

    @Test
    void recordsGoThroughTheQueriesBatchByBatch(SparkSession spark) throws IOException {
        try (StreamletTester tester = tester(spark)) {
            tester.send("in", new Word(1, "house"), new Word(2, "of"), new Word(3, "house"));
            assertThat(tester.received("counts", Word.class)).containsExactly(new Word(2, "house"));
            assertThat(tester.received("short", Word.class)).containsExactly(new Word(2, "of"));

            tester.send("in", List.of(new Word(4, "house")));
            assertThat(tester.received("counts", Word.class))
                    .containsExactly(new Word(2, "house"), new Word(3, "house"));
            assertThat(spark.read().json(store.toString()).count()).isEqualTo(4);
            assertThat(tester.queries())
                    .extracting(StreamingQuery::name)
                    .containsExactly("streamlet.counts", "streamlet.short", "streamlet.json");
        }
        assertThat(spark.streams().active()).isEmpty();
        try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("streamlet-test-"));
        }
    }

    @Test
    void twoTestersWorkInOneSession(SparkSession spark) {
        try (StreamletTester one = tester(spark);
                StreamletTester other = tester(spark)) {
            one.send("in", new Word(1, "house"));
            other.send("in", new Word(2, "of"));
            assertThat(one.received("counts", Word.class)).containsExactly(new Word(1, "house"));
            assertThat(other.received("short", Word.class)).containsExactly(new Word(2, "of"));
        }
    }

    @Test
    void saysWhichPortsThereAre(SparkSession spark) {
        try (StreamletTester tester = tester(spark)) {
            assertThatThrownBy(() -> tester.send("inn", new Word(1, "house")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the streamlet uses no inlet 'inn', only [in]. Did you mean 'in'?");
            assertThatThrownBy(() -> tester.received("out", Word.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the streamlet uses no outlet 'out', only [counts, short]");
            assertThatThrownBy(() -> tester.send("in", "house"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("inlet 'in' reads io.streamlets.testkit.Word, not java.lang.String");
            assertThatThrownBy(() -> tester.received("short", String.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("outlet 'short' writes io.streamlets.testkit.Word, not java.lang.String");
            assertThatThrownBy(() -> tester.parameter("min", 4))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the queries have been started: set parameters and mounts before");
        }
    }

    @Test
    void readsParametersAsTheDescriptorDeclaresThem(SparkSession spark) {
        StreamletTester tester = StreamletTester.of(spark, new CountWords());
        assertThatThrownBy(() -> tester.parameter("max", "4"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words.CountWords has no configuration parameter 'max'");
        assertThatThrownBy(() -> tester.parameter("min", "four"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'four' is not a whole number");
        try (tester) {
            tester.parameter("min", "6").mount("store", store);
            tester.send("in", new Word(1, "house"));
            assertThat(tester.received("short", Word.class)).containsExactly(new Word(1, "house"));
        }
    }

    @Test
    void optionalPortsMayHaveNoTopic(SparkSession spark) {
        try (StreamletTester tester =
                StreamletTester.of(spark, new MergeWords()).unconnected("more").unconnected("copy")) {
            tester.send("in", new Word(1, "house"));
            assertThat(tester.received("out", Word.class)).containsExactly(new Word(1, "house"));
            assertThatThrownBy(() -> tester.received("copy", Word.class))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("the streamlet uses no outlet 'copy', only [out]");
        }
        assertThatThrownBy(() -> tester(spark).unconnected("in"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words.CountWords has no optional port 'in'");
    }

    @Test
    void anUnconnectedOutletCannotBeWritten(SparkSession spark) {
        try (StreamletTester tester =
                StreamletTester.of(spark, new MergeWords()).unconnected("out")) {
            assertThatThrownBy(tester::process)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the test leaves outlet 'out' without a topic;"
                            + " ask isConnected before writing to an optional outlet");
        }
    }

    @Test
    void aTestSeesTheRowsThatAnOutletCannotWrite(SparkSession spark) {
        try (StreamletTester lenient =
                StreamletTester.of(spark, new CheckWords()).unconnected("strict")) {
            lenient.send("in", new Word(1, "good"), new Word(2, "bad"), new Word(3, "fine"));
            assertThat(lenient.received("lenient", Word.class))
                    .containsExactlyInAnyOrder(new Word(1, "good"), new Word(3, "fine"));
            assertThat(lenient.refused("lenient")).containsExactly("{\"number\":null,\"text\":\"bad\"}");
            assertThat(lenient.queries())
                    .singleElement()
                    .extracting(query -> query.lastProgress().observedMetrics().get("streamlets.outlet.lenient"))
                    .hasToString("[1]");
        }
        try (StreamletTester strict =
                StreamletTester.of(spark, new CheckWords()).unconnected("lenient")) {
            assertThatThrownBy(() -> strict.send("in", new Word(1, "good"), new Word(2, "bad")))
                    .rootCause()
                    .hasMessageStartingWith("""
                            [SLT-605] 'Word.number' is null, but its schema has no null.
                                written by 'strict' to the Kafka topic 'strict'
                                read from the file 'file:///""");
            assertThat(strict.refused("strict")).isEmpty();
        }
    }

    private StreamletTester tester(SparkSession spark) {
        return StreamletTester.of(spark, new CountWords()).mount("store", store);
    }
}
