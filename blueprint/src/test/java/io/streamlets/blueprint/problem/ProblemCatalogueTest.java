package io.streamlets.blueprint.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The problems in code, in the documentation and in the tests of all modules are the same. */
final class ProblemCatalogueTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern SHOWN = Pattern.compile("\\[(SLT-\\d{3})]");

    @Test
    void everyProblemHasItsEntryInTheDocumentationInTheSameOrder() throws IOException {
        List<String> entries;
        try (Stream<String> lines = Files.lines(PROJECT.resolve("docs/errors.md"))) {
            entries = lines.filter(line -> line.startsWith("## ")).toList();
        }
        assertThat(entries)
                .isEqualTo(Stream.of(ProblemId.values())
                        .map(id -> "## " + id.id() + ": " + id.title())
                        .toList());
    }

    @Test
    void theTestsShowEveryProblemAndNoOther() throws IOException {
        try (Stream<Path> files = Files.find(PROJECT, 32, (file, attributes) -> isTestText(file))) {
            TreeSet<String> shown = files.flatMap(
                            file -> SHOWN.matcher(read(file)).results())
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(shown)
                    .containsExactlyElementsOf(
                            Stream.of(ProblemId.values()).map(ProblemId::id).toList());
        }
    }

    /** Test classes and golden files, in the folder {@code src/test} of any module. */
    private static boolean isTestText(Path file) {
        String path = PROJECT.relativize(file).toString();
        return path.contains("src/test/")
                && !path.contains("/target/")
                && (path.endsWith(".java") || path.endsWith(".txt"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
