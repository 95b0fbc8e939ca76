package io.streamlets.benchmarks.compile;

import io.streamlets.benchmarks.compile.CompilerRuns.Run;
import io.streamlets.benchmarks.compile.WideApplication.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Measures javac with the processors beside javac alone for data types of many fields, as {@link ProcessorTime} does for many
 * streamlets.
 *
 * <p>Prints a row for each format and number of fields that is given as an argument (10, 100, 400, 1000 and 4000 without any;
 * or as many as a type of the format can have). {@code benchmark.protoc.folder} is where protoc is.
 */
public final class WideTypeTime {
    private static final int WARMUPS = 2;
    private static final int RUNS = 3;

    private WideTypeTime() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = System.out;
        List<Integer> sizes = args.length == 0
                ? List.of(10, 100, 400, 1000, 4000)
                : Stream.of(args).map(Integer::valueOf).toList();
        out.println("| format | fields | javac alone | with the processors | added | added a field |"
                + " extract | schema | validation | codegen | blueprint | other |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        Path work = Files.createTempDirectory("wide-type-time");
        for (Format format : Format.values()) {
            measure(new WideApplication(format, 100), work.resolve("warmup-" + format));
            for (int size : sizes.stream()
                    .mapToInt(size -> Math.min(size, format.most()))
                    .distinct()
                    .toArray()) {
                out.println(measure(new WideApplication(format, size), work.resolve(format + "-" + size)));
            }
        }
        PathUtils.deleteDirectory(work);
    }

    private static String measure(WideApplication application, Path work) throws IOException, InterruptedException {
        Path sources = work.resolve("sources");
        Path resources = work.resolve("resources");
        application.write(sources, resources);
        CompilerRuns runs = new CompilerRuns(work, sources, resources, WARMUPS, RUNS);
        Run with = runs.withProcessors();
        Run alone = runs.alone();
        double added = with.milliseconds() - alone.milliseconds();
        StringBuilder row = new StringBuilder(String.format(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %.2f |",
                application.format().name().toLowerCase(Locale.ROOT),
                application.fields(),
                alone.milliseconds(),
                with.milliseconds(),
                added,
                added / application.fields()));
        with.stages().values().forEach(stage -> row.append(String.format(Locale.ROOT, " %.0f |", stage)));
        return row.toString();
    }
}
