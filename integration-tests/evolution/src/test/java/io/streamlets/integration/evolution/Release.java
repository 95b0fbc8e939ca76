package io.streamlets.integration.evolution;

import io.streamlets.spark.application.Application;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.apache.avro.Schema;
import org.apache.avro.compiler.specific.SpecificCompiler;
import org.apache.avro.generic.GenericData.StringType;

/**
 * A release of an application: compiled with Avro's compiler, javac and our processors, in a class loader of its own.
 *
 * <p>{@code src} has the sources, {@code resources} the resources of the project.
 */
final class Release implements AutoCloseable {
    private final Path resources;
    private final List<String> warnings;
    private final URLClassLoader classes;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Release(Path resources, List<String> warnings, URLClassLoader classes) {
        this.resources = resources;
        this.warnings = warnings;
        this.classes = classes;
    }

    /** Compiles what lies in {@code project}, with classes for {@code schema}. */
    static Release compile(Path project, String schema) throws IOException {
        SpecificCompiler avro = new SpecificCompiler(new Schema.Parser().parse(schema));
        avro.setStringType(StringType.String);
        avro.compileToDestination(null, project.resolve("src").toFile());
        Path resources = project.resolve("resources");
        Path output = Files.createDirectories(project.resolve("classes"));
        copy(resources, output);

        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.walk(project.resolve("src"))) {
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_PATH,
                    Stream.concat(
                                    Stream.of(output),
                                    Arrays.stream(Objects.requireNonNull(System.getProperty("java.class.path"))
                                                    .split(File.pathSeparator))
                                            .map(Path::of))
                            .toList());
            boolean success = javac.getTask(
                            null,
                            files,
                            diagnostics,
                            List.of(),
                            null,
                            files.getJavaFileObjectsFromPaths(
                                    sources.filter(Files::isRegularFile).toList()))
                    .call();
            if (!success) {
                throw new AssertionError(diagnostics.getDiagnostics());
            }
        }
        return new Release(
                resources,
                diagnostics.getDiagnostics().stream()
                        .filter(each -> each.getKind() == Diagnostic.Kind.WARNING)
                        .map(each -> each.getMessage(Locale.ROOT))
                        .toList(),
                new URLClassLoader(new URL[] {output.toUri().toURL()}, Release.class.getClassLoader()));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    Path resources() {
        return resources;
    }

    /** What the compiler warned of. */
    List<String> warnings() {
        return warnings;
    }

    /** Calls the generated main. */
    int execute(String... arguments) throws Exception {
        out.reset();
        err.reset();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            Application application = (Application) classes.loadClass("sensors.SensorsMain")
                    .getMethod("application")
                    .invoke(null);
            return application.execute(
                    arguments,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
