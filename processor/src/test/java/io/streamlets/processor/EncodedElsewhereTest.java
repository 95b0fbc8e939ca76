package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code @Encoded} of a type that cannot have it, on a class or package that has the type on a port or asks for its codec. */
class EncodedElsewhereTest {
    /** Has the Avro class {@code shop.Node} and the record {@code shop.Category}, which hold themselves. */
    private static final Path LIBRARY = GoldenFile.ROOT.resolve("schema/recursive-in-library/library");

    private static final String READS = """
            package home;

            import io.streamlets.annotations.Egress;
            import io.streamlets.annotations.Encoded;
            import io.streamlets.annotations.Inlet;
            import io.streamlets.annotations.Streamlet;
            import org.apache.spark.sql.Dataset;
            import org.apache.spark.sql.streaming.DataStreamWriter;
            import shop.Node;

            @Streamlet
            %s
            public final class Reads {

                @Egress("out")
                DataStreamWriter<Node> read(@Inlet("in") Dataset<Node> in) {
                    return in.writeStream().format("console");
                }
            }
            """;

    @TempDir
    Path work;

    private Path compiledLibrary() {
        return Compilation.of(LIBRARY).into(work.resolve("library")).classes();
    }

    private Path sources(String name, String... files) {
        SourceFolder folder = new SourceFolder(work.resolve(name));
        for (int i = 0; i < files.length; i += 2) {
            folder = folder.with(files[i], files[i + 1]);
        }
        return folder.folder();
    }

    @Test
    void onTheStreamletThatHasTheTypeOnAPort() {
        InlineCompilation compilation = InlineSources.of(
                        "home/Reads.java", READS.formatted("@Encoded(type = Node.class, depth = 3)"))
                .on(compiledLibrary())
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated().get("shop/NodeCodec.java"))
                .contains("@Encoded(", "type = Node.class", "depth = 3", "in.<Object>tooDeep(\"shop.Node\", 3)");
        assertThat(compilation.generated().get("META-INF/streamlets/home.Reads.json"))
                .contains("\"shop.Node\": 3");
    }

    @Test
    void onAClassAroundTheStreamlet() {
        String nested = READS.formatted("")
                        .replace(
                                "@Streamlet\n",
                                "@Encoded(type = Node.class, depth = 3)\npublic interface Outer { @Streamlet\n")
                        .replace("public final class", "final class")
                        .stripTrailing()
                + "}\n";
        InlineCompilation compilation = InlineSources.of("home/Outer.java", nested)
                .on(compiledLibrary())
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated().get("shop/NodeCodec.java")).contains("tooDeep(\"shop.Node\", 3)");
    }

    /** Also when the package is compiled before, as an incremental build may do it. */
    @Test
    void onThePackageOfTheStreamlet() {
        Path library = compiledLibrary();
        String packageInfo = """
                @Encoded(type = shop.Node.class, depth = 3)
                package home;

                import io.streamlets.annotations.Encoded;
                """;
        String reads = READS.formatted("").replace("import io.streamlets.annotations.Encoded;\n", "");

        InlineCompilation together = InlineSources.of("home/package-info.java", packageInfo)
                .with("home/Reads.java", reads)
                .on(library)
                .compile();
        assertThat(together.diagnostics()).isEmpty();

        InlineCompilation first = InlineSources.of("home/package-info.java", packageInfo)
                .on(library)
                .compile();
        assertThat(first.generated()).containsOnlyKeys("shop/NodeCodec.java");
        InlineCompilation alone = InlineSources.of("home/Reads.java", reads)
                .on(first.classesIn(work.resolve("first")), library)
                .compile();
        assertThat(alone.diagnostics()).isEmpty();
        assertThat(alone.generated().get("META-INF/streamlets/home.Reads.json"))
                .isEqualTo(together.generated().get("META-INF/streamlets/home.Reads.json"));
    }

    @Test
    void aTypeThatAnotherProcessorGenerates() {
        InlineCompilation compilation = InlineSources.of("shop/Asks.java", """
                        package shop;

                        @io.streamlets.annotations.Encoded(type = Line.class)
                        public interface Asks {}
                        """)
                .processors(
                        new StreamletProcessor(),
                        new GeneratingProcessor(
                                Map.of("shop.Line", "package shop; public record Line(String article) {}")))
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).containsKey("shop/LineCodec.java");
    }

    /** The depth that a library has its codec generated with is that of all who use it. */
    @Test
    void inALibraryThatHasTheCodec() {
        Path types = compiledLibrary();
        Path codecs =
                InlineSources.of("lib/Codecs.java", """
                        package lib;

                        @io.streamlets.annotations.Encoded(type = shop.Node.class, depth = 3)
                        public interface Codecs {}
                        """).on(types).compile().classesIn(work.resolve("codecs"));

        InlineCompilation silent = InlineSources.of(
                        "home/Reads.java",
                        READS.formatted("").replace("import io.streamlets.annotations.Encoded;\n", ""))
                .on(types, codecs)
                .compile();
        assertThat(silent.diagnostics()).isEmpty();
        assertThat(silent.generated()).doesNotContainKey("shop/NodeCodec.java");
        assertThat(silent.generated().get("META-INF/streamlets/home.Reads.json"))
                .contains("\"shop.Node\": 3");

        InlineCompilation other = InlineSources.of(
                        "home/Reads.java", READS.formatted("@Encoded(type = Node.class, depth = 4)"))
                .on(types, codecs)
                .compile();
        assertThat(other.diagnostics()).isEqualTo("""
                Reads.java: error: [SLT-324] the depth of 'shop.Node' is 4 on 'home.Reads', but 3 on 'shop.NodeCodec'.
                      there is one codec of a type, whoever uses it
                      Fix: give both the same depth.
                  | @Encoded(type = Node.class, depth = 4)
                  |                                     ^
                """);
    }

    /** What an earlier compilation of the same module left does not count. */
    @Test
    void notInTheCodecOfAnEarlierCompilation() {
        Path library = compiledLibrary();
        Path source = sources("src", "home/Reads.java", READS.formatted("@Encoded(type = Node.class, depth = 3)"));
        Compilation.of(source).with(library).into(work.resolve("out"));
        new SourceFolder(work.resolve("src"))
                .with("home/Reads.java", READS.formatted("@Encoded(type = Node.class, depth = 4)"));

        Compilation again = Compilation.of(source).with(library).into(work.resolve("out"));

        assertThat(again.diagnostics()).isEmpty();
        assertThat(again.generated().get("shop/NodeCodec.java")).contains("tooDeep(\"shop.Node\", 4)");
    }

    /** Modules that know nothing of each other meet in the blueprint. */
    @Test
    void twoModulesSayDifferentDepths() {
        Path types = compiledLibrary();
        Path three = streamletModule("Three", 3, types);
        Path four = streamletModule("Four", 4, types);

        Compilation application = Compilation.of(sources("app", "app/App.java", """
                        package app;

                        @io.streamlets.annotations.Blueprint("blueprint.conf")
                        public interface App {}
                        """, "blueprint.conf", """
                        blueprint {
                          streamlets {
                            three = home.Three
                            four = home.Four
                          }
                          topics { nodes { consumers = [three.in, four.in], managed = false } }
                        }
                        """))
                .with(types, three, four)
                .into(work.resolve("app-out"));

        assertThat(application.diagnostics()).isEqualTo("""
                App.java: error: [SLT-469] streamlets 'three' and 'four' have 'shop.Node' with different depths.
                      blueprint.conf:4:12
                      3 levels in home.Three
                      4 levels in home.Four
                      Fix: say the same depth for both in @Encoded, and compile both again.
                  | @io.streamlets.annotations.Blueprint("blueprint.conf")
                  |                                      ^
                """);
    }

    private Path streamletModule(String name, int depth, Path types) {
        String annotation = "@Encoded(type = Node.class, depth = " + depth + ")";
        return InlineSources.of(
                        "home/" + name + ".java", READS.formatted(annotation).replace("Reads", name))
                .on(types)
                .compile()
                .classesIn(work.resolve(name));
    }

    @Test
    void ofAMessageOnNoPort() {
        RecordingProcessor recorded = new RecordingProcessor(new StreamletProcessor());
        InlineCompilation compilation = InlineSources.of("home/package-info.java", """
                        @Encoded(type = shop.Faults.Tree.class, depth = 2)
                        @Encoded(type = shop.Order.class)
                        package home;

                        import io.streamlets.annotations.Encoded;
                        """)
                .processors(recorded)
                .compile();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(recorded.origins())
                .isEqualTo(Map.of(
                        "shop.Faults_TreeCodec", List.of("shop.Faults.Tree"),
                        "shop.OrderCodec", List.of("shop.Order")));
    }
}
