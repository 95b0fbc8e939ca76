package codecs;

import io.streamlets.spark.codec.Codec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.compiler.specific.SpecificCompiler;

/** Data types with about as many fields as each format can have in Java, and their codecs. */
final class WideTypes {
    private static final String PACKAGE = "codecs.wide";
    private static final String NAME = "measurement_of_sensor_";

    /** Avro's compiler makes a constructor of a builder that javac refuses from some 900 on. */
    static final int AVRO = 500;

    /** Beyond 2500 javac refuses a method that protoc makes. */
    static final int PROTOBUF = 1200;

    /** A constructor has no more parameters. */
    static final int RECORD = 254;

    static final int BEAN = 1200;

    private WideTypes() {}

    /** Makes the types and their codecs. */
    static void compile(Path sources) throws Exception {
        Path folder = Files.createDirectories(sources.resolve(PACKAGE.replace('.', '/')));
        SchemaBuilder.FieldAssembler<Schema> avro =
                SchemaBuilder.record("WideAvro").namespace(PACKAGE).fields();
        for (int i = 0; i < AVRO; i++) {
            avro.requiredInt(NAME + i);
        }
        new SpecificCompiler(avro.endRecord()).compileToDestination(null, sources.toFile());
        protobuf(sources);
        Files.writeString(
                folder.resolve("WideRecord.java"),
                "package " + PACKAGE + ";\n\npublic record WideRecord(" + each(RECORD, "Integer " + NAME + "%d", ", ")
                        + ") {}\n");
        Files.writeString(
                folder.resolve("WideBean.java"),
                "package " + PACKAGE + ";\n\npublic class WideBean {\n" + each(BEAN, """
                                private Integer measurement_of_sensor_%d;

                                public Integer getMeasurement_of_sensor_%d() {
                                    return measurement_of_sensor_%d;
                                }

                                public void setMeasurement_of_sensor_%d(Integer value) {
                                    measurement_of_sensor_%d = value;
                                }
                        """, "\n") + "}\n");
        Files.writeString(folder.resolve("All.java"), """
                package %s;

                @io.streamlets.annotations.Streamlet
                public final class All extends io.streamlets.spark.SparkStreamletLogic {
                    @io.streamlets.annotations.Inlet("avro")
                    io.streamlets.spark.InletPort<WideAvro> avro;

                    @io.streamlets.annotations.Inlet("message")
                    io.streamlets.spark.InletPort<WideMessage> message;

                    @io.streamlets.annotations.Inlet("record")
                    io.streamlets.spark.InletPort<WideRecord> record;

                    @io.streamlets.annotations.Inlet("bean")
                    io.streamlets.spark.InletPort<WideBean> bean;

                    @Override
                    protected java.util.List<org.apache.spark.sql.streaming.StreamingQuery> buildStreamingQueries() {
                        return java.util.List.of();
                    }
                }
                """.formatted(PACKAGE));
        TestClasses.compile(sources, PACKAGE, "wide types");
    }

    /** Half of its fields are in one oneof. */
    private static void protobuf(Path sources) throws IOException, InterruptedException {
        Files.writeString(sources.resolve("wide.proto"), """
                syntax = "proto3";
                package codecs.wide;
                option java_multiple_files = true;
                message WideMessage {
                %s
                  oneof choice {
                %s
                  }
                }
                """.formatted(
                        numbers(1, PROTOBUF / 2), numbers(PROTOBUF / 2 + 1, PROTOBUF)));
        Process protoc = new ProcessBuilder(List.of(System.getProperty("codecs.protoc"), "--java_out=.", "wide.proto"))
                .directory(sources.toFile())
                .inheritIO()
                .start();
        if (protoc.waitFor() != 0) {
            throw new AssertionError("protoc has failed");
        }
    }

    private static String numbers(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(i -> "  int32 " + NAME + i + " = " + i + ";")
                .collect(Collectors.joining("\n"));
    }

    private static String each(int fields, String template, String separator) {
        return IntStream.range(0, fields)
                .mapToObj(i -> template.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining(separator));
    }

    /** The codec of a type. */
    static Codec<?> codec(String type) throws ReflectiveOperationException {
        return (Codec<?>)
                Class.forName(PACKAGE + "." + type + "Codec").getMethod("codec").invoke(null);
    }
}
