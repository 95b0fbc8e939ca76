package io.streamlets.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class VerificationTest {

    @Test
    void anApplicationInOrderIsClean(SparkSession spark) {
        Verification verification = Verification.of(Words.class);

        verification.assertClean();

        assertThat(verification.findings()).isEmpty();
        assertThat(spark.streams().active()).isEmpty();
        assertThat(spark.sparkContext().isStopped()).isFalse();
    }

    @Test
    void findingsFailTheTestWithTheirText(SparkSession spark) {
        assertThat(spark).isNotNull();
        Verification verification =
                Verification.of(Words.Nested.class).with("app.streamlets.store.config-parameters.format=json");

        assertThatThrownBy(verification::assertClean)
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        'words' is not in order:
                        [SLT-624] the sink of query 'store.sink' is not set up.
                            streamlet 'store' (words.StoreWords), egress 'sink'
                            the option 'path' is not set
                            Fix: set format, options and output mode of the writer so that they fit.""");
        assertThat(verification.findings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.id().id()).isEqualTo("SLT-624"));
    }

    @Test
    void configurationComesFromFilesToo(SparkSession spark, @TempDir Path folder) throws IOException {
        assertThat(spark).isNotNull();
        Path file = Files.writeString(folder.resolve("words.conf"), "app.streamlets.store.conf.x = 1");

        assertThat(Verification.of(Words.class).conf(file).findings())
                .singleElement()
                .satisfies(problem -> assertThat(problem.id().id()).isEqualTo("SLT-503"));
    }

    @Test
    void aTypeWithoutAMainIsRefused() {
        assertThatThrownBy(() -> Verification.of(Word.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("io.streamlets.testkit.Word has no generated main class 'io.streamlets.testkit.WordMain':"
                        + " annotate it with @Blueprint and compile it with streamlets-processor");
    }
}
