package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.problem.ProblemId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** A class that another processor generates, wherever the data type names it: the codec waits for it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record Order(long id, List<Line> lines) {}      | record Line(String article) {}",
                "record Order(Map<String, Line[]> lines) {}      | record Line(String article) {}",
                "class Order extends Line { %s }                 | class Line { %s }",
                "class Order extends Named<Line> {}              | record Line(String article) {}",
                "sealed interface Order permits Line {}          | record Line(String article) implements Order {}",
                "record Order(Line.Kind kind) {}                 | class Line { public enum Kind { A, B } }"
            })
    void aClassMayBeGeneratedInTheSameRun(String order, String line) {
        SourceFolder sources = new SourceFolder(work.resolve("src"))
                .with("shop/Order.java", """
                package shop;

                import io.streamlets.annotations.Encoded;
                import java.util.*;

                @Encoded
                public %s
                """.formatted(order.formatted(property("note"))))
                .with("shop/Named.java", """
                package shop;

                public abstract class Named<T> {
                    private T article;

                    public T getArticle() {
                        return article;
                    }

                    public void setArticle(T article) {
                        this.article = article;
                    }
                }
                """);
        Compilation compilation = Compilation.of(sources.folder())
                .processors(
                        new StreamletProcessor(),
                        new GeneratingProcessor(
                                Map.of("shop.Line", "package shop; public " + line.formatted(property("article")))))
                .into(work);
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated().get("shop/OrderCodec.java"))
                .containsAnyOf("\"name\":\"article\"", "\"symbols\":[\"A\",\"B\"]");
    }

    private static String property(String name) {
        String accessor = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return """
                private String %1$s;

                public String get%2$s() {
                    return %1$s;
                }

                public void set%2$s(String %1$s) {
                    this.%1$s = %1$s;
                }
                """.formatted(name, accessor);
    }

    /** As with AutoValue: the class that has the fields is generated, and is not named. */
    @Test
    void anAbstractClassWithAGeneratedOneIsRefused() {
        SourceFolder sources = new SourceFolder(work.resolve("src")).with("shop/Money.java", """
                package shop;

                import io.streamlets.annotations.Encoded;

                @Encoded
                public abstract class Money {
                    public abstract long cents();
                }
                """);
        Compilation compilation = Compilation.of(sources.folder())
                .processors(new StreamletProcessor(), new GeneratingProcessor(Map.of("shop.AutoValue_Money", """
                                package shop;

                                final class AutoValue_Money extends Money {
                                    @Override
                                    public long cents() {
                                        return 0;
                                    }
                                }
                                """)))
                .into(work);
        assertThat(compilation.diagnostics()).isEqualTo("""
                Money.java: error: [SLT-301] type 'shop.Money' has no codec: it is abstract.
                      Fix: use an Avro or Protobuf class, or a public record, bean, enum or sealed interface of records.
                  | public abstract class Money {
                  |                 ^
                """);
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
