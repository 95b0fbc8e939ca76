package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.sandbox.sample.WordApplication;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SharedSpark
class SandboxLauncherTest {

    private static final Duration IDLE = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private WordApplication words;

    @BeforeEach
    void makeApplication() {
        words = new WordApplication(folder.resolve("words"));
    }

    @Test
    void runsUntilAllRecordsHaveArrivedAndGoesOnWhereItStopped() {
        Path storage = folder.resolve("storage");
        words.addWords(0, 300);
        words.addWords(300, 500);
        assertThat(run(storage)).isZero();
        assertThat(words.stored()).hasSize(500).contains("{\"number\":499,\"text\":\"WORD499\"}");
        assertThat(counts()).containsExactly("read in 500 out 500", "shout in 500 out 500", "store in 500 out 500");

        words.addWords(500, 800);
        assertThat(run(storage)).isZero();
        assertThat(words.stored()).hasSize(800);
        assertThat(counts()).containsExactly("read in 300 out 300", "shout in 300 out 300", "store in 300 out 300");

        assertThat(storage.resolve("volumes/store/stamps/stored")).exists();
        assertThat(printed(out))
                .contains("\nVolume mounts\n\n  store  stamps  is " + storage + "/volumes/store/stamps\n");

        assertThat(printed(err)).isEmpty();
        assertThat(SparkSession.active().sparkContext().isStopped()).isFalse();
    }

    @Test
    void drawsTheTopologyFirstAndSaysAtTheEndWhyItEnds() {
        words.addWords(0, 10);
        assertThat(run(null)).isZero();

        String printed = printed(out);
        assertThat(printed).startsWith("Streamlets\n\n  read  ").endsWith("\nEnded: nothing flows any more.\n");
        assertThat(printed)
                .containsPattern("\nKafka at 127\\.0\\.0\\.1:\\d+, storage .*streamlets-words-\\d+"
                        + " \\(removed at the end\\)\\. Ctrl-C ends the run\\.\n");
        assertThat(storageOf(printed)).doesNotExist();
    }

    @Test
    void aStreamletThatFailsEndsTheRun() {
        Path storage = folder.resolve("storage");
        words.add("poison", "7 poison");
        assertThat(run(storage)).isEqualTo(1);

        // Whether there is a log to name depends on how logging is configured for the tests.
        String problem = printed(err).replaceFirst("The log is .*\n", "").replaceAll("java:\\d+", "java:n");
        assertThat(problem).isEqualTo("""
                [SLT-601] query 'shout.out' of streamlet 'shout' failed.
                    java.lang.IllegalStateException: cannot bear ***
                    at io.streamlets.sandbox.sample.ShoutWords.shout(ShoutWords.java:n)
                    Fix: mend the cause and start again; the query goes on from its checkpoint.
                """);
    }

    @Test
    void refusesAFolderThatIsInUse() {
        Path storage = folder.resolve("storage");
        try (Storage used = Storage.open(storage, "other")) {
            assertThat(run(used.folder())).isEqualTo(2);
        }
        assertThat(printed(err)).isEqualTo("""
                [SLT-509] the storage folder '%s' is in use by another run.
                    Fix: end the other run, or name another folder.
                """.formatted(storage));
        assertThat(printed(out)).isEmpty();
    }

    private int run(@Nullable Path storage) {
        out.reset();
        return new SandboxLauncher().run(words.run(storage, IDLE, stream(out), stream(err)));
    }

    /** What the last lines of progress count, without time, rate and padding. */
    private List<String> counts() {
        List<String> lines = printed(out)
                .lines()
                .filter(line -> line.startsWith("["))
                .map(line -> line.replaceAll("^\\[[^]]*] ", "")
                        .replaceAll(" +[^ ]*/s$", "")
                        .replaceAll(" +", " "))
                .toList();
        return lines.subList(lines.size() - 3, lines.size());
    }

    private static Path storageOf(String printed) {
        String rest = printed.substring(printed.indexOf(", storage ") + ", storage ".length());
        return Path.of(rest.substring(0, rest.indexOf(" (")));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String printed(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
