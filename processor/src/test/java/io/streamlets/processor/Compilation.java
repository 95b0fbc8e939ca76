package io.streamlets.processor;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One run of the real javac with the processors of this module, on files of a folder.
 *
 * <p>Sources are compiled with all warnings as errors. Other files lie in the class output beforehand, as build tools copy
 * resources before they compile.
 */
public final class Compilation {
    /** All warnings are errors. */
    static final List<String> OPTIONS = List.of("-Xlint:all,-processing,-classfile", "-Werror", "-parameters");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** One for all runs, which are one after the other: it keeps the jars of the class path open. */
    private static final StandardJavaFileManager FILES =
            COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private final Path classes;
    private final boolean success;
    private final List<Diagnostic<? extends JavaFileObject>> diagnostics;
    private final Map<String, String> generated;

    private Compilation(
            Path classes,
            boolean success,
            List<Diagnostic<? extends JavaFileObject>> diagnostics,
            Map<String, String> generated) {
        this.classes = classes;
        this.success = success;
        this.diagnostics = diagnostics;
        this.generated = generated;
    }

    /** What to compile, and how. */
    public static Setup of(Path... folders) {
        return new Setup(List.of(folders));
    }

    /** Builds a {@link Compilation}. */
    public static final class Setup {
        private final List<Path> folders;
        private final List<Path> classPath = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private List<Processor> processors = List.of(new StreamletProcessor(), new BlueprintProcessor());

        private Setup(List<Path> folders) {
            this.folders = folders;
        }

        /** Adds folders or jars to the class path of the tests. */
        public Setup with(Path... paths) {
            classPath.addAll(List.of(paths));
            return this;
        }

        /** Adds options of javac. */
        public Setup options(List<String> more) {
            options.addAll(more);
            return this;
        }

        /** Runs other processors than the two of this module. */
        public Setup processors(Processor... others) {
            processors = List.of(others);
            return this;
        }

        /** Compiles into two new folders below {@code work}. */
        public Compilation into(Path work) {
            try {
                return run(
                        Files.createDirectories(work.resolve("classes")), Files.createDirectories(work.resolve("gen")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Compilation run(Path classes, Path sources) throws IOException {
            FILES.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            FILES.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(sources));
            FILES.setLocationFromPaths(StandardLocation.CLASS_PATH, fullClassPath(classes));
            List<Path> inputs = new ArrayList<>();
            for (Path folder : folders) {
                collect(folder, classes, inputs);
            }
            List<String> all = new ArrayList<>(OPTIONS);
            all.addAll(options);
            DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
            JavaCompiler.CompilationTask task =
                    COMPILER.getTask(null, FILES, diagnostics, all, null, FILES.getJavaFileObjectsFromPaths(inputs));
            task.setLocale(Locale.ROOT);
            task.setProcessors(processors);
            boolean success = task.call();
            return new Compilation(classes, success, diagnostics.getDiagnostics(), generated(sources, classes));
        }

        private List<Path> fullClassPath(Path classes) {
            List<Path> all = new ArrayList<>(List.of(classes));
            all.addAll(classPath);
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .forEach(all::add);
            return all;
        }

        private static void collect(Path folder, Path classes, List<Path> sources) throws IOException {
            for (Path file : filesIn(folder)) {
                if (file.toString().endsWith(".java")) {
                    sources.add(file);
                } else {
                    Path copy = classes.resolve(folder.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }

        private static Map<String, String> generated(Path sources, Path classes) throws IOException {
            Map<String, String> result = new TreeMap<>();
            for (Path file : filesIn(sources)) {
                result.put(sources.relativize(file).toString(), Files.readString(file));
            }
            for (Path file : filesIn(classes)) {
                String name = classes.relativize(file).toString();
                if (name.startsWith("META-INF")) {
                    result.put(name, Files.readString(file));
                }
            }
            return result;
        }
    }

    /** The files below a folder, sorted. */
    public static List<Path> filesIn(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether javac reported no error. */
    public boolean success() {
        return success;
    }

    /** The folder with the class files. */
    public Path classes() {
        return classes;
    }

    /** Generated sources and descriptors by path. */
    public Map<String, String> generated() {
        return generated;
    }

    /** All diagnostics as text: what javac says, and the line and column at which it points. */
    public String diagnostics() {
        return DiagnosticText.of(diagnostics);
    }
}
