package io.streamlets.benchmarks.compile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Measures javac with the processors beside javac alone, which gets the generated sources as input.
 *
 * <p>Prints a row for each number of streamlets that is given as an argument (10, 100 and 1000 without any): medians in
 * milliseconds of the compiling thread's processor time, after runs that warm up the compiler.
 */
public final class ProcessorTime {
    private static final int WARMUPS = 4;
    private static final int RUNS = 5;

    private final Path work;

    private ProcessorTime(Path work) {
        this.work = work;
    }

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
        CompilerRuns runs = new CompilerRuns(work, sources, resources, WARMUPS, RUNS);
        CompilerRuns.Run with = runs.withProcessors();
        double alone = runs.alone().milliseconds();
        double added = with.milliseconds() - alone;
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.0f | %.1f |",
                size,
                alone,
                with.milliseconds(),
                added,
                added / size));
        with.stages().values().forEach(stage -> row.append(String.format(Locale.ROOT, " %.0f |", stage)));
        return row.toString();
    }
}
