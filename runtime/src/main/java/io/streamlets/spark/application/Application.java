package io.streamlets.spark.application;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.spark.SparkStreamlet;
import io.streamlets.spark.cli.Settings;
import io.streamlets.spark.cli.StreamletsCommandLine;
import io.streamlets.spark.codec.ResolvingReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An application: the streamlets that a blueprint connects, as they were compiled.
 *
 * <p>For {@code @Blueprint("blueprint.conf") interface Sensors} the compiler writes:
 *
 * <pre>{@code
 * public final class SensorsMain {
 *   public static void main(String[] args) {
 *     System.exit(application().execute(args));
 *   }
 *
 *   public static Application application() {
 *     return Application.of("sensors", "blueprint.conf", "<SHA-256 of the blueprint>",
 *         List.of(new MovingAverageStreamlet(), ...));
 *   }
 * }
 * }</pre>
 *
 * <h2>Commands</h2>
 *
 * <ul>
 *   <li>{@code run [--local] [--streamlet REF]... [--fuse-all] [--conf FILE]... [--storage DIR] [--until-idle DURATION]
 *       [path=value]...}
 *   <li>{@code verify [--conf FILE]... [path=value]...}
 *   <li>{@code describe [--format text|mermaid|json] [--conf FILE]... [path=value]...}
 *   <li>{@code schemas [--write DIR]}
 * </ul>
 *
 * @since 0.1.0
 */
public final class Application {
    private final String id;
    private final String blueprintResource;
    private final @Nullable String blueprintText;
    private final String blueprintSha256;
    private final List<SparkStreamlet> streamlets;
    private final List<String> keptSchemas;
    private final List<ResolvingReader<?>> readers;

    private Application(
            String id,
            String blueprintResource,
            @Nullable String blueprintText,
            String blueprintSha256,
            List<? extends SparkStreamlet> streamlets,
            List<String> keptSchemas,
            List<ResolvingReader<?>> readers) {
        this.id = Objects.requireNonNull(id, "id");
        this.blueprintResource = Objects.requireNonNull(blueprintResource, "blueprintResource");
        this.blueprintText = blueprintText;
        this.blueprintSha256 = Objects.requireNonNull(blueprintSha256, "blueprintSha256");
        this.streamlets = List.copyOf(streamlets);
        this.keptSchemas = List.copyOf(keptSchemas);
        this.readers = List.copyOf(readers);
    }

    /**
     * An application.
     *
     * @param id its name for users, such as {@code sensors}
     * @param blueprintResource where the blueprint is on the class path
     * @param blueprintSha256 the SHA-256 of the blueprint's text in UTF-8 and of all that it includes, in hexadecimal, as it
     *     was when it was compiled
     * @param streamlets one object for each class that the blueprint names
     */
    public static Application of(
            String id, String blueprintResource, String blueprintSha256, List<? extends SparkStreamlet> streamlets) {
        return new Application(id, blueprintResource, null, blueprintSha256, streamlets, List.of(), List.of());
    }

    /**
     * An application whose blueprint stands in its {@code @Blueprint}.
     *
     * @param id its name for users, such as {@code sensors}
     * @param name what the text is called in problems, such as {@code text of Sensors}
     * @param blueprint the text
     * @param blueprintSha256 the SHA-256 of the text in UTF-8 and of all that it includes, in hexadecimal, as it was when it
     *     was compiled
     * @param streamlets one object for each class that the blueprint names
     */
    public static Application ofText(
            String id,
            String name,
            String blueprint,
            String blueprintSha256,
            List<? extends SparkStreamlet> streamlets) {
        return new Application(
                id,
                name,
                Objects.requireNonNull(blueprint, "blueprint"),
                blueprintSha256,
                streamlets,
                List.of(),
                List.of());
    }

    /**
     * The same application, which reads what earlier releases wrote by these schemas.
     *
     * @param files where they are on the class path, as the command {@code schemas --write} named them
     */
    public Application withKeptSchemas(List<String> files) {
        return new Application(id, blueprintResource, blueprintText, blueprintSha256, streamlets, files, readers);
    }

    /** The same application, which reads records of other schemas by this generated code. */
    public Application withReaders(List<ResolvingReader<?>> generated) {
        return new Application(
                id, blueprintResource, blueprintText, blueprintSha256, streamlets, keptSchemas, generated);
    }

    /** The application's name for users. */
    public String id() {
        return id;
    }

    /** Where the blueprint is on the class path; of a text in the annotation, what it is called. */
    public String blueprintResource() {
        return blueprintResource;
    }

    /** The text of the blueprint; null if it is on the class path. */
    @Nullable
    String blueprintText() {
        return blueprintText;
    }

    /** The SHA-256 of the blueprint that was compiled. */
    public String blueprintSha256() {
        return blueprintSha256;
    }

    /** Where the schemas of earlier releases are on the class path. */
    List<String> keptSchemas() {
        return keptSchemas;
    }

    /** The code that was generated to read records of other schemas than an inlet's. */
    public List<ResolvingReader<?>> readers() {
        return readers;
    }

    /** The streamlet classes. */
    public List<SparkStreamlet> streamlets() {
        return streamlets;
    }

    /** The streamlet of the user's class {@code className}. */
    SparkStreamlet streamlet(String className) {
        return streamlets.stream()
                .filter(streamlet -> streamlet.className().equals(className))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "the main class of '" + id + "' was compiled without " + className + "; compile it again"));
    }

    /**
     * Does what the command line says, with what a person reads on standard output and problems on standard error.
     *
     * @return the exit code for the process: 0 ended well, 1 failed, 2 wrong usage or configuration
     */
    public int execute(String[] args) {
        return execute(args, System.out, System.err);
    }

    /**
     * Does what {@code verify} does and gives what it would print, warnings and notes included; empty if all is well.
     *
     * @param files configuration files, a later one above an earlier one
     * @param assignments {@code path=value}, which stand above all files
     */
    public List<Problem> verify(List<Path> files, List<String> assignments) {
        return new ApplicationCommands(this, System.out, System.err).problems(new Settings(files, assignments));
    }

    /** As {@link #execute(String[])}, with other streams. */
    public int execute(String[] args, PrintStream out, PrintStream err) {
        return new StreamletsCommandLine(id, new ApplicationCommands(this, out, err), out, err).execute(args);
    }
}
