package io.streamlets.sandbox.sample;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.configuration.ConfigurationSources;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.DescriptorJson;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.digest.Sha256;
import io.streamlets.blueprint.parameter.Limits;
import io.streamlets.blueprint.parameter.ScalarType;
import io.streamlets.blueprint.parse.BlueprintParser;
import io.streamlets.sandbox.SandboxLauncher;
import io.streamlets.spark.application.Application;
import io.streamlets.spark.application.CheckedApplication;
import io.streamlets.spark.application.LocalRun;
import io.streamlets.spark.codec.Codec;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The application: {@code read} to {@code shout} to {@code store}, with its input and output in a folder. */
public final class WordApplication {

    private static final String BLUEPRINT = """
            blueprint {
              streamlets {
                read  = sample.ReadWords
                shout = sample.ShoutWords
                store = sample.StoreWords
              }
              topics {
                words    { producers = [read.out],  consumers = [shout.in], partitions = 2 }
                shouting { producers = [shout.out], consumers = [store.in], managed = false }
              }
            }
            """;

    private static final List<String> CLASSES = List.of("sample.ReadWords", "sample.ShoutWords", "sample.StoreWords");

    private final Path input;
    private final Path output;
    private final String blueprint;

    /** The application that reads files in {@code folder/in} and writes some in {@code folder/out}. */
    public WordApplication(Path folder) {
        this(folder, BLUEPRINT);
    }

    /** The same with other topics, or with {@code old}, which reads the same files, among its streamlets. */
    public WordApplication(Path folder, String blueprint) {
        this.blueprint = blueprint;
        this.input = folder.resolve("in");
        this.output = folder.resolve("out");
        try {
            Files.createDirectories(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Arguments: folder, storage folder or {@code -}, milliseconds until idle or {@code -}, settings of the topic of words. */
    public static void main(String[] args) {
        Path storage = args[1].equals("-") ? null : Path.of(args[1]);
        Duration untilIdle = args[2].equals("-") ? null : Duration.ofMillis(Long.parseLong(args[2]));
        WordApplication application =
                new WordApplication(Path.of(args[0]), BLUEPRINT.replace("partitions = 2", args[3]));
        System.exit(new SandboxLauncher().run(application.run(storage, untilIdle, System.out, System.err)));
    }

    /** A run of it. */
    public LocalRun run(@Nullable Path storage, @Nullable Duration untilIdle, PrintStream out, PrintStream err) {
        return new LocalRun(checked(List.of()), storage, untilIdle, out, err);
    }

    /** These of its streamlets, all if none is named, with this configuration beside their folders. */
    public CheckedApplication checked(List<String> refs, String... settings) {
        Application application = Application.of(
                "words",
                "unused.conf",
                "unused",
                List.of(new ReadWords(), new OldWords(), new ShoutWords(), new StoreWords()));
        Blueprint blueprint =
                BlueprintParser.parse("words.conf", this.blueprint).orElseThrow();
        Stream<String> folders = blueprint.streamlets().stream()
                .map(StreamletInstance::ref)
                .filter(ref -> !ref.equals("shout"))
                .map(ref -> "app.streamlets." + ref + ".config-parameters.folder="
                        + (ref.equals("store") ? output : input));
        ConfigurationSources sources = new ConfigurationSources(
                Stream.concat(folders, Stream.of(settings)).toList(),
                List.of(),
                WordApplication.class.getClassLoader());
        ApplicationConfiguration configuration = ApplicationConfiguration.load(sources, blueprint, descriptors(), refs)
                .orElseThrow();
        return new CheckedApplication(application, blueprint, descriptors(), configuration);
    }

    /** Calls the main of the application, as if it had been compiled into a folder on the class path. */
    public int execute(PrintStream out, PrintStream err, String... arguments) {
        Path classes = input.resolveSibling("classes");
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            write(classes.resolve("words.conf"), blueprint);
            for (String name : CLASSES) {
                StreamletDescriptor descriptor =
                        Objects.requireNonNull(descriptors().descriptor(name));
                write(classes.resolve(descriptor.resourcePath()), DescriptorJson.write(descriptor));
            }
            try (URLClassLoader classPath =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, before)) {
                thread.setContextClassLoader(classPath);
                return Application.of(
                                "words",
                                "words.conf",
                                Sha256.of(blueprint),
                                List.of(new ReadWords(), new ShoutWords(), new StoreWords()))
                        .execute(arguments, out, err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Adds a file with the words {@code word<from>} to {@code word<to>}, without the last. */
    public void addWords(int from, int to) {
        add(
                "words-" + from,
                IntStream.range(from, to).mapToObj(i -> i + " word" + i).collect(Collectors.joining("\n")));
    }

    /** Adds a file with these lines. */
    public void add(String name, String lines) {
        try {
            Path written = Files.writeString(input.resolve("." + name), lines);
            Files.move(written, input.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stored words, as lines of JSON; each once, though it may have been stored more than once. */
    public List<String> stored() {
        if (!Files.isDirectory(output)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(output)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(WordApplication::lines)
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Descriptors descriptors() {
        return Descriptors.of(List.of(
                descriptor("sample.ReadWords", List.of(), List.of(out()), folder(), List.of()),
                descriptor(
                        "sample.OldWords",
                        List.of(),
                        List.of(new OutletDescriptor("out", schema(OldWord.codec()), null)),
                        folder(),
                        List.of()),
                descriptor("sample.ShoutWords", List.of(in()), List.of(out()), secret(), List.of()),
                descriptor("sample.StoreWords", List.of(in()), List.of(), folder(), List.of(stamps()))));
    }

    private static StreamletDescriptor descriptor(
            String name,
            List<InletDescriptor> inlets,
            List<OutletDescriptor> outlets,
            List<ConfigParameterDescriptor> parameters,
            List<VolumeMountDescriptor> mounts) {
        return StreamletDescriptor.builder(name)
                .inlets(inlets)
                .outlets(outlets)
                .configParameters(parameters)
                .volumeMounts(mounts)
                .build();
    }

    private static List<ConfigParameterDescriptor> folder() {
        return List.of(new ConfigParameterDescriptor("folder", ScalarType.STRING, null, "Where the files are"));
    }

    /** What its exception says of the seventh word. */
    private static List<ConfigParameterDescriptor> secret() {
        return List.of(new ConfigParameterDescriptor(
                "bane", ScalarType.STRING, Limits.NONE, true, "word 7", "What it cannot bear"));
    }

    private static VolumeMountDescriptor stamps() {
        return new VolumeMountDescriptor("stamps", "/mnt/no/stamps", "READ_WRITE_ONCE");
    }

    private static InletDescriptor in() {
        return new InletDescriptor("in", schema(WordCodec.codec()));
    }

    private static OutletDescriptor out() {
        return new OutletDescriptor("out", schema(WordCodec.codec()), null);
    }

    private static SchemaDescriptor schema(Codec<?> codec) {
        return new SchemaDescriptor(codec.schemaName(), SchemaDescriptor.AVRO, codec.schemaText(), codec.fingerprint());
    }
}
