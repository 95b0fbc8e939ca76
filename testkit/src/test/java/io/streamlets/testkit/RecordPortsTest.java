package io.streamlets.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.streamlets.spark.record.KafkaHeader;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.record.Keyed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Ports of whole records, of keyed ones and of bytes. */
@ExtendWith(SparkExtension.class)
@SuppressWarnings("NullAway") // It does not see in class files that an array may be null.
class RecordPortsTest {
    private static final Instant NOON = Instant.parse("2026-01-31T12:00:00.123Z");

    @Test
    void recordsHaveAllThatKafkaKnows(SparkSession spark) {
        try (StreamletTester tester = StreamletTester.of(spark, new KeyWords())) {
            tester.send(
                    "in",
                    new KafkaRecord<>(
                            "a,b;c:".getBytes(StandardCharsets.UTF_8),
                            new Word(1, "house"),
                            List.of(KafkaHeader.of("trace;1", "x,y"), new KafkaHeader("none", null)),
                            "words-topic",
                            3,
                            17,
                            NOON),
                    new KafkaRecord<>(null, null, List.of(), "words", 0, 18, NOON));

            assertThat(tester.received("out", Keyed.class))
                    .containsExactly(
                            Keyed.of("house", new Word(1, "house"))
                                    .withHeader("trace;1", "x,y")
                                    .withHeader(new KafkaHeader("none", null))
                                    .withHeader("from", "words-topic/3/17")
                                    .withHeader("at", NOON.toString())
                                    .withHeader("key", "a,b;c:"),
                            Keyed.withoutKey(null)
                                    .withHeader("from", "words/0/18")
                                    .withHeader("at", NOON.toString())
                                    .withHeader("key", "null"));
            assertThat(tester.received("columns", Keyed.class))
                    .containsExactly(
                            Keyed.of("17", new Word(1, "house"))
                                    .withHeader("trace;1", "x,y")
                                    .withHeader(new KafkaHeader("none", null)),
                            Keyed.of("18", null));

            assertThatThrownBy(() -> tester.send("in", new Word(1, "house")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("inlet 'in' reads io.streamlets.spark.record.KafkaRecord, not"
                            + " io.streamlets.testkit.Word");
        }
    }

    @Test
    void bytesAreCopiedAsTheyAre(SparkSession spark) {
        try (StreamletTester tester = StreamletTester.of(spark, new KeyWords())) {
            byte[] any = {(byte) 0xff, 0, ',', '\n'};
            tester.send("raw", any, new byte[0]);
            assertThat(tester.received("copy", byte[].class)).containsExactly(any, new byte[0]);
        }
    }
}
