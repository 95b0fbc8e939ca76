package io.streamlets.spark.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.DescriptorJson;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.digest.Sha256;
import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.parameter.ScalarType;
import io.streamlets.spark.SparkStreamlet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An application whose blueprint and descriptors are in a folder on the class path, as if it had been compiled: a reader of
 * text files without topics ({@code reader}), and in another blueprint a generator and a printer with a topic.
 */
final class TestApplication {
    static final String READER = """
            blueprint {
              streamlets {
                reader = sensors.Reader
              }
            }
            """;

    /** A streamlet with a secret. */
    static final String KEEPER = """
            blueprint {
              streamlets {
                keeper = sensors.Keeper
              }
            }
            """;

    static final String TOPICS = """
            blueprint {
              streamlets {
                generator = sensors.Generator
                printer   = sensors.Printer
              }
              topics {
                data { producers = [generator.out], consumers = [printer.in] }
              }
            }
            """;

    static final String GAUGES = """
            blueprint {
              streamlets {
                generator = sensors.Generator
                gauges    = sensors.Gauges
              }
              topics {
                data { producers = [generator.out], consumers = [gauges.in] }
                out  { producers = [gauges.out] }
                more { producers = [gauges.more] }
              }
            }
            """;

    /** Two outlets with different schemas on a topic whose records say which is theirs. */
    static final String TWO_SCHEMAS = """
            blueprint {
              streamlets {
                generator = sensors.Generator
                other     = sensors.OtherGenerator
                printer   = sensors.Printer
              }
              topics {
                data { producers = [generator.out, other.out], consumers = [printer.in] }
              }
            }
            """;

    private static final SchemaDescriptor OTHER_SCHEMA = new SchemaDescriptor(
            "sensors.Data",
            "avro",
            "{\"type\":\"record\",\"name\":\"Data\",\"namespace\":\"sensors\",\"fields\":[{\"name\":\"src\",\"type\":\"string\"},"
                    + "{\"name\":\"unit\",\"type\":\"string\"}]}",
            "1".repeat(64));

    private static final SchemaDescriptor SCHEMA = new SchemaDescriptor(
            "sensors.Data",
            "avro",
            "{\"type\":\"record\",\"name\":\"Data\",\"namespace\":\"sensors\",\"fields\":[{\"name\":\"src\",\"type\":\"string\"}]}",
            "0".repeat(64));

    private final Path folder;
    private final List<SparkStreamlet> streamlets;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String compiled;
    private boolean inAnnotation;
    private List<String> keptSchemas = List.of();

    TestApplication(Path folder, String blueprint, SparkStreamlet... streamlets) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.streamlets = List.of(streamlets);
        this.compiled = blueprint;
        blueprint(blueprint);
        write(StreamletDescriptor.builder("sensors.Reader")
                .description("Reads the lines of text files")
                .configParameters(List.of(
                        new ConfigParameterDescriptor("folder", ScalarType.STRING, null, "Where the files are")))
                .build());
        write(StreamletDescriptor.builder("sensors.Keeper")
                .configParameters(List.of(new ConfigParameterDescriptor(
                        "key", ScalarType.STRING, new Limits("[a-z0-9]+", null, null), true, null, "Opens the door")))
                .build());
        write(StreamletDescriptor.builder("sensors.Generator")
                .outlets(List.of(new OutletDescriptor("out", SCHEMA, null)))
                .build());
        write(StreamletDescriptor.builder("sensors.OtherGenerator")
                .outlets(List.of(new OutletDescriptor("out", OTHER_SCHEMA, null)))
                .build());
        write(StreamletDescriptor.builder("sensors.Filter")
                .inlets(List.of(new InletDescriptor("in", SCHEMA)))
                .outlets(List.of(new OutletDescriptor("out", SCHEMA, null)))
                .build());
        write(StreamletDescriptor.builder("sensors.Printer")
                .inlets(List.of(new InletDescriptor("in", SCHEMA)))
                .volumeMounts(List.of(new VolumeMountDescriptor("paper", "/mnt/no/paper", "READ_WRITE_ONCE")))
                .build());
        write(StreamletDescriptor.builder("sensors.Gauges")
                .inlets(List.of(new InletDescriptor("in", SCHEMA)))
                .outlets(List.of(new OutletDescriptor("out", SCHEMA, null), new OutletDescriptor("more", SCHEMA, null)))
                .configParameters(List.of(new ConfigParameterDescriptor(
                        "password", ScalarType.STRING, Limits.NONE, true, "from the default", "Opens the door")))
                .build());
    }

    /** As if the compiler had found other ports of the generator. */
    void generatorWrites(String field, String type) throws IOException {
        write(StreamletDescriptor.builder("sensors.Generator")
                .outlets(List.of(new OutletDescriptor(
                        "out",
                        new SchemaDescriptor(
                                "sensors.Other",
                                "avro",
                                "{\"type\":\"record\",\"name\":\"Other\",\"namespace\":\"sensors\",\"fields\":[{\"name\":\"%s\",\"type\":\"%s\"}]}"
                                        .formatted(field, type),
                                "1".repeat(64)),
                        null)))
                .build());
    }

    /** Puts another blueprint in the place of the one that was compiled. */
    void blueprint(String text) throws IOException {
        Files.writeString(folder.resolve("blueprint.conf"), text);
    }

    void deleteBlueprint() throws IOException {
        Files.delete(folder.resolve("blueprint.conf"));
    }

    /** As if the blueprint had been compiled as it is now. */
    void compile(String text) throws IOException {
        compiled = text;
        blueprint(text);
    }

    /** As if the blueprint had been compiled as it is now, with a file that it includes. */
    void compile(String text, String file, String included) throws IOException {
        compiled = text + "\0" + included;
        blueprint(text);
        Files.writeString(folder.resolve(file), included);
    }

    /** As if a blueprint had been compiled that stands in the annotation. */
    void compileText(String text) throws IOException {
        compiled = text;
        inAnnotation = true;
        deleteBlueprint();
    }

    /** As if the compiler had found schemas of earlier releases. */
    void compileWithKeptSchemas(List<String> files) {
        keptSchemas = files;
    }

    void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    void delete(String file) throws IOException {
        Files.delete(folder.resolve(file));
    }

    private Application application() {
        String fingerprint = Sha256.of(compiled);
        Application application = inAnnotation
                ? Application.ofText("sensors", "text of Sensors", compiled, fingerprint, streamlets)
                : Application.of("sensors", "blueprint.conf", fingerprint, streamlets);
        return application.withKeptSchemas(keptSchemas);
    }

    int execute(String... arguments) throws IOException {
        out.reset();
        err.reset();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(classPath);
            return application()
                    .execute(
                            arguments,
                            new PrintStream(out, true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Calls the main with what is wrong, and compares what it says of that. */
    void assertWrong(String problems, String... arguments) throws IOException {
        assertThat(execute(arguments)).isEqualTo(2);
        assertThat(err()).isEqualTo(problems);
        assertThat(out()).isEmpty();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void write(StreamletDescriptor descriptor) throws IOException {
        Path file = folder.resolve(descriptor.resourcePath());
        Files.createDirectories(file.getParent());
        Files.writeString(file, DescriptorJson.write(descriptor));
    }
}
