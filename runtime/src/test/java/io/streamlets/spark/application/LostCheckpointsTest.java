package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.FileUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code run} with a storage in which some streamlets have no checkpoint. */
@SparkTest
final class LostCheckpointsTest {
    private static final String TWO = """
            blueprint.streamlets { first = sensors.Reader, second = sensors.Reader }
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void input() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("input")).resolve("a.txt"), "1\n");
    }

    @Test
    void aFirstRunAndOneThatGoesOnSayNothing() throws IOException {
        assertThat(run()).isEmpty();
        assertThat(run()).isEmpty();
    }

    @Test
    void aStreamletWhoseCheckpointIsGone() throws IOException {
        assertThat(run()).isEmpty();
        FileUtil.fullyDelete(folder.resolve("storage/checkpoints/second").toFile());

        assertThat(run()).isEqualTo(warning("second", "first"));
        assertThat(run()).isEmpty();
    }

    @Test
    void aStreamletThatHasNotRunBefore() throws IOException {
        assertThat(run("--streamlet", "second")).isEmpty();

        assertThat(run()).isEqualTo(warning("first", "second"));
    }

    @Test
    void whatAnotherApplicationLeftIsNothingToGoBy() throws IOException {
        Files.createDirectories(folder.resolve("storage/checkpoints/third"));

        assertThat(run()).isEmpty();
    }

    /** Runs to the end of the input, and returns what is said of it. */
    private String run(String... options) throws IOException {
        TestApplication application = new TestApplication(
                folder.resolve("classes"),
                TWO,
                new VerifiedGauges.Streamlet(
                        "sensors.Reader",
                        context -> List.of(context.startEgress(
                                "sink",
                                context.session()
                                        .readStream()
                                        .format("text")
                                        .load(context.parameters().string("folder"))
                                        .writeStream()
                                        .format("noop")))));
        List<String> arguments = new ArrayList<>(List.of("run"));
        arguments.addAll(List.of(options));
        arguments.add("app.runtimes.spark.config.spark.master=local[2]");
        arguments.add("app.storage=" + folder.resolve("storage"));
        for (String ref : List.of("first", "second")) {
            arguments.add("app.streamlets." + ref + ".trigger=available-now");
            arguments.add("app.streamlets." + ref + ".config-parameters.folder=" + folder.resolve("input"));
        }
        assertThat(application.execute(arguments.toArray(String[]::new)))
                .describedAs(application.err())
                .isZero();
        return application.err();
    }

    private String warning(String ref, String other) {
        return """
               warning: [SLT-610] streamlet '%s' has no checkpoint, but others of the application have one.
                   there is no folder '%s/storage/checkpoints/%s'
                   there are checkpoints of '%s'
                   its queries begin without state, and at the 'startingOffsets' of their topics: the earliest records, if nothing else is configured
                   Fix: if the streamlet has run before, stop it and restore the folder, or start it with the storage of then; if it is new, this is as it should be.
               """.formatted(ref, folder, ref, other);
    }
}
