package io.streamlets.benchmarks.compile;

import io.streamlets.benchmarks.compile.StageSamples.Stage;
import io.streamlets.processor.BlueprintProcessor;
import io.streamlets.processor.StreamletProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources again and again, with the processors or with what they have generated before. */
final class CompilerRuns {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path work;
    private final Path sources;
    private final Path resources;
    private final int warmups;
    private final int runs;

    /**
     * Compiles what is in two folders.
     *
     * @param work where results go
     * @param sources the Java sources
     * @param resources what is in the class output before the compiler starts
     * @param warmups how many runs do not count
     * @param runs how many runs do
     */
    CompilerRuns(Path work, Path sources, Path resources, int warmups, int runs) {
        this.work = work;
        this.sources = sources;
        this.resources = resources;
        this.warmups = warmups;
        this.runs = runs;
    }

    /**
     * One run.
     *
     * @param milliseconds the compiling thread's processor time
     * @param stages how much of it was spent in each stage of the processors
     */
    record Run(double milliseconds, Map<Stage, Double> stages) {}

    /** The median of runs with the processors. */
    Run withProcessors() {
        return median(List.of(sources), false);
    }

    /** The median of runs without processors, with the sources that they generated in the run before. */
    Run alone() {
        return median(List.of(sources, generated()), true);
    }

    private Path generated() {
        return work.resolve("generated");
    }

    private Run median(List<Path> folders, boolean alone) {
        for (int i = 0; i < warmups; i++) {
            compile(folders, alone);
        }
        return IntStream.range(0, runs)
                .mapToObj(i -> compile(folders, alone))
                .sorted(Comparator.comparingDouble(Run::milliseconds))
                .toList()
                .get(runs / 2);
    }

    private Run compile(List<Path> folders, boolean alone) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path classes = emptied(work.resolve("classes"));
            Path generated = alone ? emptied(work.resolve("unused")) : emptied(generated());
            copyResources(classes);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<Path> inputs = folders.stream()
                    .flatMap(folder -> files(folder).stream())
                    .filter(file -> file.toString().endsWith(".java"))
                    .toList();
            StageSamples samples = StageSamples.ofThisThread();
            long start = THREADS.getCurrentThreadCpuTime();
            JavaCompiler.CompilationTask task = compiler.getTask(
                    null,
                    files,
                    diagnostics,
                    alone ? List.of("-proc:none") : List.of(),
                    null,
                    files.getJavaFileObjectsFromPaths(inputs));
            List<Processor> processors =
                    alone ? List.of() : List.of(new StreamletProcessor(), new BlueprintProcessor());
            task.setProcessors(processors);
            task.call();
            double milliseconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
            check(diagnostics);
            return new Run(milliseconds, samples.end(milliseconds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copyResources(Path classes) throws IOException {
        for (Path file : files(resources)) {
            Path copy = classes.resolve(resources.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    private static void check(DiagnosticCollector<JavaFileObject> diagnostics) {
        diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(error.toString());
                });
    }

    private static Path emptied(Path folder) throws IOException {
        for (Path file : files(folder)) {
            Files.delete(file);
        }
        return Files.createDirectories(folder);
    }

    private static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
