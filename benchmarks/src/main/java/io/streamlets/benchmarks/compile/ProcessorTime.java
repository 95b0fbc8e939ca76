package io.streamlets.benchmarks.compile;

import io.streamlets.benchmarks.compile.StageSamples.Stage;
import io.streamlets.processor.BlueprintProcessor;
import io.streamlets.processor.StreamletProcessor;
import java.io.IOException;
import java.io.PrintStream;
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
import org.apache.commons.io.file.PathUtils;

/**
 * Measures javac with the processors beside javac alone, which gets the generated sources as input.
 *
 * <p>Prints a row for each number of streamlets that is given as an argument (10, 100 and 1000 without any): medians in
 * milliseconds of the compiling thread's processor time, after runs that warm up the compiler.
 */
public final class ProcessorTime {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final int WARMUPS = 4;
    private static final int RUNS = 5;

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path work;

    private ProcessorTime(Path work) {
        this.work = work;
    }

    private record Run(double milliseconds, Map<Stage, Double> stages) {}

    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        List<Integer> sizes = args.length == 0
                ? List.of(10, 100, 1000)
                : Stream.of(args).map(Integer::valueOf).toList();
        out.println("| streamlets | javac alone | with the processors | added | added a streamlet |"
                + " extract | schema | validation | codegen | blueprint | other |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        Path work = Files.createTempDirectory("processor-time");
        new ProcessorTime(work.resolve("warmup")).measure(100);
        for (int size : sizes) {
            out.println(new ProcessorTime(work.resolve("ring-" + size)).measure(size));
        }
        PathUtils.deleteDirectory(work);
    }

    private String measure(int size) throws IOException {
        Path sources = work.resolve("sources");
        Path resources = work.resolve("resources");
        new SampleApplication(size).write(sources, resources);
        List<Run> with = runs(List.of(sources), resources, false);
        List<Run> alone = runs(List.of(sources, work.resolve("generated")), resources, true);
        Run median = with.get(RUNS / 2);
        double added = median.milliseconds() - alone.get(RUNS / 2).milliseconds();
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.0f | %.1f |",
                size,
                alone.get(RUNS / 2).milliseconds(),
                median.milliseconds(),
                added,
                added / size));
        median.stages().values().forEach(stage -> row.append(String.format(Locale.ROOT, " %.0f |", stage)));
        return row.toString();
    }

    /** The runs, the fastest first. */
    private List<Run> runs(List<Path> sources, Path resources, boolean alone) throws IOException {
        for (int i = 0; i < WARMUPS; i++) {
            compile(sources, resources, alone);
        }
        return IntStream.range(0, RUNS)
                .mapToObj(i -> compile(sources, resources, alone))
                .sorted(Comparator.comparingDouble(Run::milliseconds))
                .toList();
    }

    private Run compile(List<Path> sources, Path resources, boolean alone) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            Path classes = emptied(work.resolve("classes"));
            Path generated = alone ? emptied(work.resolve("unused")) : emptied(work.resolve("generated"));
            Files.copy(resources.resolve("blueprint.conf"), classes.resolve("blueprint.conf"));
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
            List<Path> inputs =
                    sources.stream().flatMap(ProcessorTime::javaFiles).toList();
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

    private static void check(DiagnosticCollector<JavaFileObject> diagnostics) {
        diagnostics.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .findFirst()
                .ifPresent(error -> {
                    throw new IllegalStateException(error.toString());
                });
    }

    private static Stream<Path> javaFiles(Path folder) {
        return files(folder).stream().filter(file -> file.toString().endsWith(".java"));
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
