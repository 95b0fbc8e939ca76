package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.sandbox.sample.WordApplication;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two outlets with different versions of a schema on one topic of a real broker. */
@SharedSpark
class EvolvedTopicTest {
    private static final String STREAMLETS = """
            blueprint {
              streamlets {
                read  = sample.ReadWords
                old   = sample.OldWords
                shout = sample.ShoutWords
                store = sample.StoreWords
              }
              topics { %s }
            }
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** {@code shout} reads objects, {@code store} rows; the one writes bare binary, as the topic is not managed. */
    @Test
    void anInletReadsWhatBothOutletsWrite() {
        WordApplication words = new WordApplication(folder.resolve("words"), STREAMLETS.formatted("""
                words    { producers = [read.out, old.out], consumers = [shout.in, store.in] }
                shouting { producers = [shout.out], managed = false }
                """));
        words.addWords(0, 3);

        assertThat(run(words)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(words.stored())
                .containsExactlyInAnyOrder(
                        "{\"number\":0,\"text\":\"word0\"}",
                        "{\"number\":1,\"text\":\"word1\"}",
                        "{\"number\":2,\"text\":\"word2\"}",
                        "{\"number\":100,\"text\":\"word0\"}",
                        "{\"number\":101,\"text\":\"word1\"}",
                        "{\"number\":102,\"text\":\"word2\"}");
    }

    @Test
    void objectsAreResolvedToo() {
        WordApplication words = new WordApplication(folder.resolve("words"), STREAMLETS.formatted("""
                words    { producers = [old.out], consumers = [shout.in], encoding = binary }
                shouting { producers = [read.out, shout.out], consumers = [store.in] }
                """));
        words.addWords(0, 2);

        assertThat(run(words)).as(err.toString(StandardCharsets.UTF_8)).isZero();
        assertThat(words.stored())
                .containsExactlyInAnyOrder(
                        "{\"number\":0,\"text\":\"word0\"}",
                        "{\"number\":1,\"text\":\"word1\"}",
                        "{\"number\":100,\"text\":\"WORD0\"}",
                        "{\"number\":101,\"text\":\"WORD1\"}");
    }

    /** Two topics of the blueprint that are one of Kafka's, so that no inlet of the one knows the outlet of the other. */
    @Test
    void aRecordOfAnUnknownWriterIsInvalid() {
        WordApplication words = new WordApplication(folder.resolve("words"), STREAMLETS.formatted("""
                words    { producers = [read.out], consumers = [shout.in] }
                others   { producers = [old.out], topic.name = words }
                shouting { producers = [shout.out], consumers = [store.in] }
                """));
        words.addWords(0, 2);

        assertThat(run(words)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8).replaceFirst("The log is .*\n", ""))
                .matches("""
                        \\[SLT-601] query 'shout.out' of streamlet 'shout' failed.
                            \\[SLT-602] a record is not a valid 'io.streamlets.sandbox.sample.Word': its writer's schema has \
                        the fingerprint [0-9a-f]{16}, which is not known here.
                            at byte 2 of \\d+
                            known: [0-9a-f]{16}, io.streamlets.sandbox.sample.Word of the reader
                            record \\d+ of partition 0 of the Kafka topic 'words', read by 'shout.in'
                            Fix: connect every producer of the topic as an outlet of the blueprint; if an earlier release \
                        wrote the record, keep that release's schemas with its command 'schemas --write src/main/resources', and \
                        compile again; what is in the topic stays there: to get past it, set the inlet's 'on-invalid' to skip or dead-letter.
                        """);
    }

    private int run(WordApplication words) {
        return new SandboxLauncher()
                .run(words.run(
                        folder.resolve("storage"),
                        Duration.ofSeconds(2),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
    }
}
