package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.problem.ProblemId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every problem that javac can report has a golden file that shows it. */
class ProblemCoverageTest {

    /**
     * Need a class path with a hole or a strange option, which {@link RoundsTest} makes, or jars, which {@link LibraryTest}
     * and {@link EncodedElsewhereTest} make, or a format beside Avro: the verifier's own tests have that.
     */
    private static final List<ProblemId> ELSEWHERE = List.of(
            ProblemId.SLT_111,
            ProblemId.SLT_116,
            ProblemId.SLT_417,
            ProblemId.SLT_450,
            ProblemId.SLT_460,
            ProblemId.SLT_461,
            ProblemId.SLT_467,
            ProblemId.SLT_469);

    @Test
    void everyProblemOfStreamletsPortsAndBlueprintsHasACase() {
        String shown = Compilation.filesIn(GoldenFile.ROOT).stream()
                .filter(file -> file.endsWith("diagnostics.txt"))
                .map(ProblemCoverageTest::read)
                .collect(Collectors.joining());
        assertThat(Arrays.stream(ProblemId.values())
                        .filter(id -> id.id().matches("SLT-[124]\\d\\d"))
                        .filter(id -> !ELSEWHERE.contains(id))
                        .filter(id -> !shown.contains("[" + id + "]")))
                .isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
