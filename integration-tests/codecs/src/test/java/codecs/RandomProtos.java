package codecs;

import com.google.protobuf.AnyProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.EmptyProto;
import com.google.protobuf.FieldMaskProto;
import com.google.protobuf.Internal;
import com.google.protobuf.Message;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.WrappersProto;
import io.streamlets.spark.codec.Codec;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Classes of random {@code .proto} files, as protoc makes them, with their codecs. */
final class RandomProtos {
    private static final String PACKAGE = "codecs.randomproto";

    /** What to say to make the same files again. */
    static final long SEED = Long.getLong("codecs.seed", 20_261_128L);

    private static final int FILES = Integer.getInteger("codecs.protos", 12);

    private static final List<FileDescriptor> WELL_KNOWN = List.of(
            AnyProto.getDescriptor(),
            DurationProto.getDescriptor(),
            EmptyProto.getDescriptor(),
            FieldMaskProto.getDescriptor(),
            StructProto.getDescriptor(),
            TimestampProto.getDescriptor(),
            WrappersProto.getDescriptor());

    private final Path sources;
    private final List<String> names = new ArrayList<>();
    private final List<RandomProto> roots = new ArrayList<>();
    private final List<FileDescriptorProto> files = new ArrayList<>();

    private RandomProtos(Path sources) {
        this.sources = sources;
    }

    /**
     * A message class with its codec.
     *
     * @param file the file that defines it
     */
    record Compiled<T extends Message>(Codec<T> codec, FileDescriptorProto file) {

        T type() {
            return Internal.getDefaultInstance(codec.type());
        }

        /** The message of a version of the file; null if the version is not a valid file. */
        Descriptor version(Random random) {
            Map<String, FileDescriptor> imports = new HashMap<>();
            WELL_KNOWN.forEach(each -> imports.put(each.getName(), each));
            type().getDescriptorForType()
                    .getFile()
                    .getDependencies()
                    .forEach(each -> imports.put(each.getName(), each));
            FileDescriptorProto changed = ChangedProto.of(file, random);
            try {
                return FileDescriptor.buildFrom(
                                changed,
                                changed.getDependencyList().stream()
                                        .map(imports::get)
                                        .toArray(FileDescriptor[]::new))
                        .findMessageTypeByName("Root");
            } catch (DescriptorValidationException invalid) {
                return null;
            }
        }

        @Override
        public String toString() {
            return "seed " + SEED + ", file " + file.getName() + "\n" + ProtoSource.of(file);
        }
    }

    /** Makes the files and all that belongs to them. */
    static List<Compiled<?>> compile(Path sources) throws Exception {
        RandomProtos protos = new RandomProtos(sources);
        for (int i = 0; i < FILES; i++) {
            protos.make(new Random(SEED + i), PACKAGE + ".p" + i);
        }
        protos.protoc();
        protos.writePorts();
        TestClasses.compile(sources, PACKAGE, "seed " + SEED);
        List<Compiled<?>> compiled = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            compiled.add(compiled(protos.roots.get(i).codecName(), protos.files.get(i)));
        }
        return compiled;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Message> Compiled<T> compiled(String codec, FileDescriptorProto file)
            throws ReflectiveOperationException {
        return new Compiled<>((Codec<T>) Class.forName(codec).getMethod("codec").invoke(null), file);
    }

    private void make(Random random, String proto) throws IOException {
        String folder = proto.replace('.', '/') + "/";
        String base = List.of("root", "some_file2", "data-file").get(random.nextInt(3));
        RandomProto root = new RandomProto(random, folder + base + ".proto", proto);
        if (random.nextInt(3) == 0) {
            RandomProto part = new RandomProto(random, folder + "part.proto", proto + ".part");
            write(part.made());
            root.uses(part);
        }
        roots.add(root);
        files.add(write(root.made()));
    }

    private FileDescriptorProto write(FileDescriptorProto file) throws IOException {
        Path path = sources.resolve(file.getName());
        Files.createDirectories(path.getParent());
        Files.writeString(path, ProtoSource.of(file));
        names.add(file.getName());
        return file;
    }

    private void protoc() throws IOException, InterruptedException {
        for (FileDescriptor file : WELL_KNOWN) {
            Path path = sources.resolve(file.getName());
            Files.createDirectories(path.getParent());
            try (InputStream proto = RandomProtos.class.getResourceAsStream("/" + file.getName())) {
                Files.copy(proto, path);
            }
        }
        List<String> command = new ArrayList<>(List.of(System.getProperty("codecs.protoc"), "--java_out=."));
        command.addAll(names);
        Process protoc = new ProcessBuilder(command)
                .directory(sources.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(protoc.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (protoc.waitFor() != 0) {
            throw new AssertionError("seed " + SEED + "\n" + said);
        }
    }

    /** A streamlet that has all messages on its ports, so that they have codecs. */
    private void writePorts() throws IOException {
        List<String> inlets = new ArrayList<>();
        for (RandomProto root : roots) {
            inlets.add("@Inlet(\"in-" + inlets.size() + "\") Dataset<" + root.className() + "> in" + inlets.size());
        }
        String source = """
                package codecs.randomproto;

                import io.streamlets.annotations.*;
                import org.apache.spark.sql.*;
                import org.apache.spark.sql.streaming.DataStreamWriter;

                @Streamlet(description = "Has random messages on its ports")
                public final class Ports {
                    @Egress("all")
                    DataStreamWriter<Row> all(%s) {
                        return in0.toDF().writeStream().format("noop");
                    }
                }
                """.formatted(String.join(", ", inlets));
        Files.writeString(sources.resolve(PACKAGE.replace('.', '/')).resolve("Ports.java"), source);
    }
}
