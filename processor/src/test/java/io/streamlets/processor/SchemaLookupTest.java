package io.streamlets.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The schema of an Avro class is found wherever the class comes from, in one piece even if it is long. */
class SchemaLookupTest {
    /** More than one constant of a class file holds, in chunks as long as those of Avro's compiler. */
    private static final int FIELDS = 150;

    private static final int CHUNK = 8192;

    private static final String DOC = "A \"quoted\" doc with a } in it, and an é. ".repeat(12);

    private static final String HOLDER = """
            package big;

            import io.streamlets.annotations.Encoded;

            @Encoded
            public record Holder(Big big) {}
            """;

    @TempDir
    Path work;

    private static InlineSources avroClass() {
        return InlineSources.of("big/Big.java", big());
    }

    private static InlineSources holder() {
        return InlineSources.of("big/Holder.java", HOLDER);
    }

    @Test
    void inTheSourceThatIsCompiledInTheSameRun() {
        assertThat(codec(avroClass().with("big/Holder.java", HOLDER).compile()))
                .contains("Values.string(), \"getField149\", \"setField149\"");
    }

    @Test
    void inAClassFileOfAFolder() {
        Path classes = compiledAvroClass();

        assertThat(codec(holder().on(classes).compile()))
                .isEqualTo(codec(avroClass().with("big/Holder.java", HOLDER).compile()));
    }

    @Test
    void inAClassFileOfAJar() throws IOException {
        Path jar = jarOfAvroClass(work);

        assertThat(codec(holder().on(jar).compile()))
                .isEqualTo(codec(avroClass().with("big/Holder.java", HOLDER).compile()));
    }

    @Test
    void inAClassFileOfAModuleIfTheCompilerTellsWhereThatIs() throws IOException {
        Path modules = Files.createDirectories(work.resolve("modules"));
        jarOfAvroClass(modules);
        InlineSources elsewhere = InlineSources.of("home/Home.java", """
                package home;

                @io.streamlets.annotations.Encoded
                public record Home(big.Big big) {}
                """);
        InlineCompilation compilation = elsewhere
                .options("--module-path", modules.toString(), "--add-modules", "big")
                .compile();

        if (Runtime.version().feature() < 18) {
            assertThat(compilation.diagnostics()).isEqualTo("""
                    Home.java: error: [SLT-304] the schema of Avro class 'big.Big' cannot be found.
                          neither its source nor its class file shows a schema of this name
                          Fix: name the folder with its .avsc file by the compiler argument -Astreamlets.schema.folder=<folder>.
                      | public record Home(big.Big big) {}
                      |                            ^
                    """);
        } else {
            assertThat(compilation.generated().get("home/HomeCodec.java"))
                    .contains("Values.string(), \"getField149\", \"setField149\"");
        }
    }

    @Test
    void staysWholeInTheCodecThoughItIsLongerThanAConstantMayBe() throws IOException, ReflectiveOperationException {
        InlineCompilation compilation =
                avroClass().with("big/Holder.java", HOLDER).compile();
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {compilation.classesIn(work).toUri().toURL()},
                getClass().getClassLoader())) {
            Field text = loader.loadClass("big.BigCodec").getDeclaredField("SCHEMA");
            text.setAccessible(true);

            String schema = (String) text.get(null);

            assertThat(schema).hasSizeGreaterThan(65535);
            assertThat(new Schema.Parser().parse(schema).getFields())
                    .hasSize(FIELDS)
                    .allMatch(field -> DOC.equals(field.doc()));
        }
    }

    private Path compiledAvroClass() {
        InlineCompilation library = avroClass().options("-proc:none").compile();
        assertThat(library.diagnostics()).isEmpty();
        return library.classesIn(work.resolve("library"));
    }

    private Path jarOfAvroClass(Path folder) throws IOException {
        Path jar = folder.resolve("big.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry("big/Big.class"));
            entries.write(Files.readAllBytes(compiledAvroClass().resolve("big/Big.class")));
        }
        return jar;
    }

    private static String codec(InlineCompilation compilation) {
        assertThat(compilation.diagnostics()).isEmpty();
        return compilation.generated().getOrDefault("big/HolderCodec.java", "");
    }

    /** A class with a long schema, in pieces as Avro's compiler leaves them. */
    private static String big() {
        StringBuilder schema =
                new StringBuilder("{\"type\":\"record\",\"name\":\"Big\",\"namespace\":\"big\",\"fields\":[");
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < FIELDS; i++) {
            schema.append(i == 0 ? "" : ",")
                    .append("{\"name\":\"field")
                    .append(i)
                    .append("\",\"doc\":\"")
                    .append(DOC.replace("\"", "\\\""))
                    .append("\",\"type\":{\"type\":\"string\",\"avro.java.string\":\"String\"}}");
            methods.append("""
                        public String getField%1$d() {
                            return "";
                        }

                        public void setField%1$d(String value) {}

                    """.formatted(i));
        }
        schema.append("]}");
        StringBuilder literals = new StringBuilder();
        for (int i = 0; i < schema.length(); i += CHUNK) {
            String chunk = schema.substring(i, Math.min(schema.length(), i + CHUNK));
            literals.append(i == 0 ? "\"" : ",\"")
                    .append(chunk.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return """
                package big;

                import io.streamlets.annotations.Encoded;
                import org.apache.avro.Schema;
                import org.apache.avro.specific.SpecificRecordBase;

                @Encoded
                public class Big extends SpecificRecordBase {
                    private static final long serialVersionUID = 1L;

                    public static final Schema SCHEMA$ = new Schema.Parser().parse(%s);

                    @Override
                    public Schema getSchema() {
                        return SCHEMA$;
                    }

                    @Override
                    public Object get(int field) {
                        return "not a schema {";
                    }

                    @Override
                    public void put(int field, Object value) {}

                %s}
                """.formatted(literals, methods);
    }
}
