package io.streamlets.benchmarks.compile;

import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.kept.KeptSchemaFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.compiler.specific.SpecificCompiler;

/**
 * Sources of an application with one data type of many fields, which a streamlet writes and another reads; the topic also has
 * records of an earlier release, unless it is one of Protobuf.
 *
 * @param fields how many fields the data type has
 */
record WideApplication(Format format, int fields) {

    /** What the data type is. */
    enum Format {
        /** Avro's compiler makes a builder with a constructor that copies all fields, which javac refuses beyond some 900. */
        AVRO(800),
        /** protoc makes a method that parses all fields, which javac refuses beyond some 2500. */
        PROTOBUF(2000),
        /** A constructor takes no more. */
        RECORD(254),
        BEAN(4000);

        private final int most;

        Format(int most) {
            this.most = most;
        }

        /** How many fields a type can have, or how many are measured. */
        int most() {
            return most;
        }
    }

    private static final String NAME = "measurement_of_sensor_";

    /** Writes the Java sources below {@code sources} and what belongs to the blueprint below {@code resources}. */
    void write(Path sources, Path resources) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(sources.resolve("wide"));
        Files.createDirectories(resources);
        switch (format) {
            case AVRO -> new SpecificCompiler(schema(fields)).compileToDestination(null, sources.toFile());
            case PROTOBUF -> protobuf(sources, resources);
            case RECORD ->
                Files.writeString(
                        folder.resolve("Wide.java"),
                        "package wide;\n\npublic record Wide(" + each("Integer " + NAME + "%d", ", ") + ") {}\n");
            case BEAN ->
                Files.writeString(
                        folder.resolve("Wide.java"),
                        "package wide;\n\npublic class Wide {\n" + each(property(), "\n") + "}\n");
        }
        Files.writeString(folder.resolve("Wiring.java"), """
                package wide;

                @io.streamlets.annotations.Blueprint("blueprint.conf")
                public interface Wiring {}
                """);
        Files.writeString(folder.resolve("Writer.java"), streamlet("Writer", "@Outlet", "OutletPort"));
        Files.writeString(folder.resolve("Reader.java"), streamlet("Reader", "@Inlet", "InletPort"));
        Files.writeString(resources.resolve("blueprint.conf"), """
                blueprint {
                  streamlets { writer = wide.Writer, reader = wide.Reader }
                  topics { wide { producers = [writer.port], consumers = [reader.port]%s } }
                }
                """.formatted(
                        format == Format.PROTOBUF ? "" : ", encoding = single-object"));
        if (format != Format.PROTOBUF) {
            KeptSchema kept = KeptSchemaFile.of("wide", schema(fields + 1));
            Path file = resources.resolve(kept.file());
            Files.createDirectories(file.getParent());
            Files.writeString(file, kept.text());
        }
    }

    private String each(String template, String separator) {
        return each(fields, template, separator);
    }

    private static String each(int fields, String template, String separator) {
        return IntStream.range(0, fields)
                .mapToObj(i -> template.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(separator));
    }

    private static String property() {
        String upper = NAME.substring(0, 1).toUpperCase(Locale.ROOT) + NAME.substring(1);
        return "    private Integer " + NAME + "%d;\n"
                + "    public Integer get" + upper + "%d() { return " + NAME + "%d; }\n"
                + "    public void set" + upper + "%d(Integer value) { " + NAME + "%d = value; }";
    }

    private Schema schema(int fields) {
        String type = format == Format.AVRO ? "\"type\":\"int\"" : "\"type\":[\"null\",\"int\"],\"default\":null";
        return new Schema.Parser()
                .parse("{\"type\":\"record\",\"name\":\"Wide\",\"namespace\":\"wide\",\"fields\":["
                        + each(fields, "{\"name\":\"" + NAME + "%d\"," + type + "}", ",")
                        + "]}");
    }

    private static String streamlet(String name, String annotation, String port) {
        return """
                package wide;

                import io.streamlets.annotations.*;
                import io.streamlets.spark.*;
                import java.util.List;
                import org.apache.spark.sql.streaming.StreamingQuery;

                @Streamlet
                public class %s extends SparkStreamletLogic {
                    %s("port")
                    %s<Wide> port;

                    @Override
                    protected List<StreamingQuery> buildStreamingQueries() {
                        return List.of();
                    }
                }
                """.formatted(name, annotation, port);
    }

    private void protobuf(Path sources, Path resources) throws IOException, InterruptedException {
        Path file = resources.resolve("wide.proto");
        Files.writeString(file, """
                syntax = "proto3";
                package wide;
                option java_multiple_files = true;
                message Wide {
                %s
                }
                """.formatted(IntStream.rangeClosed(1, fields)
                .mapToObj(i -> "  int32 " + NAME + i + " = " + i + ";")
                .collect(Collectors.joining("\n"))));
        Process protoc = new ProcessBuilder(
                        protoc().toString(), "--proto_path=" + resources, "--java_out=" + sources, file.toString())
                .inheritIO()
                .start();
        if (protoc.waitFor() != 0) {
            throw new IOException("protoc has failed");
        }
    }

    private static Path protoc() throws IOException {
        try (Stream<Path> found = Files.list(Path.of(System.getProperty("benchmark.protoc.folder")))) {
            List<Path> protoc = found.filter(
                            file -> file.getFileName().toString().startsWith("protoc-"))
                    .toList();
            return protoc.get(0);
        }
    }
}
