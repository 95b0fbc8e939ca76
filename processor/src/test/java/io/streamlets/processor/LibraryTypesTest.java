package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data types that were compiled before, and do not ask for codecs themselves. */
class LibraryTypesTest {
    private static final String PASS = """
            @Outlet("out")
            Dataset<shop.Order> pass(@Inlet("in") Dataset<shop.Order> orders) {
                return orders;
            }
            """;

    @TempDir
    Path work;

    private Path types;

    @BeforeEach
    void compileTypes() {
        types = InlineSources.of(
                        "shop/Order.java", "package shop; public record Order(String article, Amount amount) {}")
                .with("shop/Amount.java", "package shop; public record Amount(long cents) {}")
                .compile()
                .classesIn(work.resolve("types"));
    }

    private InlineCompilation passer(Path... more) {
        return InlineSources.of("sensors/Passer.java", SourceFolder.streamlet("Passer", PASS))
                .on(types)
                .on(more)
                .compile();
    }

    @Test
    void getTheirCodecsWhereTheyAreUsed() {
        InlineCompilation compilation = passer();

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated())
                .containsOnlyKeys(
                        "META-INF/streamlets/sensors.Passer.json",
                        "sensors/PasserStreamlet.java",
                        "shop/OrderCodec.java");
    }

    @Test
    void getNoSecondCodecWhereALibraryHasOne() {
        Path codecs =
                InlineSources.of("lib/Codecs.java", """
                        package lib;

                        @io.streamlets.annotations.Encoded(type = shop.Order.class)
                        public interface Codecs {}
                        """).on(types).compile().classesIn(work.resolve("codecs"));

        InlineCompilation compilation = passer(codecs);

        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.generated()).doesNotContainKey("shop/OrderCodec.java");
    }

    @Test
    void areReportedAtThePortIfTheyHaveNoCodec() {
        Path wrong = InlineSources.of(
                        "shop/Order.java", "package shop; public record Order(String article, Thread worker) {}")
                .compile()
                .classesIn(work.resolve("wrong"));

        String print = """
                @Egress("out")
                org.apache.spark.sql.streaming.DataStreamWriter<shop.Order> print(
                        @Inlet("in") Dataset<shop.Order> orders) {
                    return orders.writeStream();
                }
                """;

        InlineCompilation compilation = InlineSources.of(
                        "sensors/Printer.java", SourceFolder.streamlet("Printer", print))
                .on(wrong)
                .compile();

        assertThat(compilation.diagnostics()).startsWith("""
                        Printer.java: error: [SLT-301] field 'worker' of 'shop.Order' has type 'java.lang.Thread', which has no codec: \
                        it is not one of the classes of Java that have a counterpart in Avro and Spark.
                              at 'worker' of shop.Order
                              path: Order.worker
                              Fix: use a primitive type or its box,""").endsWith("""
                          |             @Inlet("in") Dataset<shop.Order> orders) {
                          |                                              ^
                        """);
    }
}
