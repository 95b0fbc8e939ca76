package io.streamlets.blueprint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class ProblemCatalogueTest {

    @Test
    void everyProblemHasItsEntryInTheDocumentationInTheSameOrder() throws IOException {
        List<String> entries;
        try (Stream<String> lines = Files.lines(Path.of("../docs/errors.md"))) {
            entries = lines.filter(line -> line.startsWith("## ")).toList();
        }
        assertThat(entries)
                .isEqualTo(Stream.of(ProblemId.values())
                        .map(id -> "## " + id.id() + ": " + id.title())
                        .toList());
    }
}
