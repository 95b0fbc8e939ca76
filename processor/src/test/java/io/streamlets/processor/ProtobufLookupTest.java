package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the descriptors of Protobuf classes are found; the messages of the tests are on the class path already. */
class ProtobufLookupTest {
    private static final Path MESSAGES = Path.of("target/generated-test-sources/protobuf/java");

    @TempDir
    Path work;

    private Path holder;

    @BeforeEach
    void writeSource() {
        holder = work.resolve("holder");
        new SourceFolder(holder).with("shop/Reads.java", """
                package shop;

                import io.streamlets.annotations.Egress;
                import io.streamlets.annotations.Inlet;
                import io.streamlets.annotations.Streamlet;
                import org.apache.spark.sql.Dataset;
                import org.apache.spark.sql.streaming.DataStreamWriter;

                @Streamlet
                public final class Reads {

                    @Egress("out")
                    DataStreamWriter<Order> read(@Inlet("in") Dataset<Order> in) {
                        return in.writeStream().format("console");
                    }
                }
                """);
    }

    /** Also those of files that other files import, and of messages that have a source of their own. */
    @Test
    void inTheSourceThatIsCompiledInTheSameRunAsInAClassFile() {
        String ofClassFile = codec(Compilation.of(holder).into(work.resolve("class-file")));

        assertThat(ofClassFile).contains("ProtobufEnum.closed(\"shop.Money.Currency\")");
        assertThat(codec(Compilation.of(MESSAGES, holder).into(work.resolve("source"))))
                .isEqualTo(ofClassFile);
    }

    private static String codec(Compilation compilation) {
        assertThat(compilation.success()).as(compilation.diagnostics()).isTrue();
        return compilation.generated().getOrDefault("shop/OrderCodec.java", "");
    }
}
