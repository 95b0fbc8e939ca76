package codecs;

import io.streamlets.processor.BlueprintProcessor;
import io.streamlets.processor.StreamletProcessor;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Classes that a test compiles itself, with codecs: into the folder of the tests' own classes, so that Spark finds them. */
final class TestClasses {
    private TestClasses() {}

    /**
     * Compiles all sources below a folder.
     *
     * @param packageName the package of what an earlier run has left, which is deleted
     * @param origin how to make the same sources again, for the text of a failure
     * @param more options of the compiler
     */
    static void compile(Path sources, String packageName, String origin, String... more) throws Exception {
        Path classes = folder();
        delete(classes.resolve(packageName.replace('.', '/')));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> inputs = found.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            List<String> options = new ArrayList<>(
                    List.of("-d", classes.toString(), "-s", sources.toString(), "-classpath", classPath(), "-nowarn"));
            options.addAll(List.of(more));
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(inputs));
            task.setProcessors(List.of(new StreamletProcessor(), new BlueprintProcessor()));
            if (!task.call()) {
                throw new AssertionError(origin + "\n"
                        + String.join(
                                "\n",
                                diagnostics.getDiagnostics().stream()
                                        .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                                        .map(Object::toString)
                                        .toList()));
            }
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(TestClasses.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
