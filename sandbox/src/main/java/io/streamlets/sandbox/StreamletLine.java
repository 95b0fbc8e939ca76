package io.streamlets.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The progress of one streamlet as one line.
 *
 * @param ref the streamlet
 * @param in records read; negative if there is nothing to say
 * @param out records written; negative if there is nothing to say
 * @param invalid records that could not be read or written, which were skipped or became dead letters
 * @param rate records a second
 * @param started whether any of its queries has done something
 * @param fusedWith the streamlet whose query does its work; null if it has queries of its own
 */
record StreamletLine(
        String ref,
        long in,
        long out,
        long invalid,
        double rate,
        boolean started,
        @Nullable String fusedWith) {

    /** The progress of a streamlet with queries of its own. */
    StreamletLine(String ref, long in, long out, long invalid, double rate, boolean started) {
        this(ref, in, out, invalid, rate, started, null);
    }

    /** A streamlet whose records are counted where they leave the query. */
    static StreamletLine fused(String ref, String with) {
        return new StreamletLine(ref, -1, -1, 0, 0, true, with);
    }

    /** The lines below each other, their columns aligned, none longer than {@code width}. */
    static List<String> align(List<StreamletLine> lines, int width) {
        int refs = widest(lines, StreamletLine::ref);
        int ins = widest(lines, line -> number(line.in));
        int outs = widest(lines, line -> number(line.out));
        int rates = widest(lines, line -> rate(line.rate));
        String name = "%-" + refs + "s  ";
        String running = "in %" + ins + "s  out %" + outs + "s  %" + rates + "s/s";
        return lines.stream()
                .map(line -> String.format(Locale.ROOT, name, line.ref) + line.state(running))
                .map(line -> line.length() <= width ? line : line.substring(0, width))
                .toList();
    }

    private String state(String running) {
        if (fusedWith != null) {
            return "fused with " + fusedWith;
        }
        return started
                ? String.format(Locale.ROOT, running, number(in), number(out), rate(rate))
                        + (invalid == 0 ? "" : "  " + number(invalid) + " invalid")
                : "starting";
    }

    private static int widest(List<StreamletLine> lines, Function<StreamletLine, String> column) {
        return lines.stream()
                .mapToInt(line -> column.apply(line).length())
                .max()
                .orElse(1);
    }

    private static String number(long count) {
        return count < 0 ? "-" : String.format(Locale.ROOT, "%,d", count);
    }

    private static String rate(double rate) {
        return String.format(Locale.ROOT, rate > 0 && rate < 10 ? "%,.1f" : "%,.0f", rate);
    }
}
