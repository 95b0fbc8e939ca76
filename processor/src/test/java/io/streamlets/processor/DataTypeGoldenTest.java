package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.problem.ProblemId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compiles every case of data types below {@code src/test/resources/golden}: a new folder there is a new test. */
class DataTypeGoldenTest {

    @TempDir
    Path work;

    /** What keeps data types from having a codec. */
    @TestFactory
    Stream<DynamicTest> schema() {
        return GoldenCase.of("schema").stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> each.run(work.resolve(each.name()))));
    }

    /** The sources of codecs. */
    @TestFactory
    Stream<DynamicTest> codec() {
        return GoldenCase.of("codec").stream()
                .map(each ->
                        DynamicTest.dynamicTest(each.name(), () -> compareCodecs(each, work.resolve(each.name()))));
    }

    /** A member whose class another processor generates: the codec waits for it. */
    @Test
    void aMemberMayBeGeneratedInTheSameRun() {
        SourceFolder sources = new SourceFolder(work.resolve("src")).with("shop/Order.java", """
                package shop;

                import io.streamlets.annotations.Encoded;
                import java.util.List;

                @Encoded
                public record Order(long id, List<Line> lines) {}
                """);
        Compilation compilation = Compilation.of(sources.folder())
                .processors(
                        new StreamletProcessor(),
                        new GeneratingProcessor(
                                Map.of("shop.Line", "package shop; public record Line(String article) {}")))
                .into(work);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsKey("shop/OrderCodec.java");
    }

    @Test
    void everyProblemOfSchemasHasACase() {
        String shown = Compilation.filesIn(GoldenFile.ROOT.resolve("schema")).stream()
                .filter(file -> file.endsWith("diagnostics.txt"))
                .map(DataTypeGoldenTest::read)
                .collect(Collectors.joining());
        assertThat(ProblemId.values())
                .filteredOn(id -> id.id().startsWith("SLT-3"))
                .allMatch(id -> shown.contains("[" + id + "]"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compareCodecs(GoldenCase golden, Path work) {
        Compilation compilation =
                Compilation.of(golden.folder().resolve("input")).into(work);
        Path expected = golden.folder().resolve("expected");
        Set<String> names = new TreeSet<>(compilation.generated().keySet());
        Compilation.filesIn(expected)
                .forEach(file -> names.add(expected.relativize(file).toString()));
        new GoldenFile(golden.folder().resolve("diagnostics.txt")).assertHolds(compilation.diagnostics());
        names.forEach(name -> new GoldenFile(expected.resolve(name))
                .assertHolds(compilation.generated().getOrDefault(name, "")));
    }
}
