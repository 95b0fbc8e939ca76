package io.streamlets.sandbox;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The progress of one streamlet as one line.
 *
 * @param ref the streamlet
 * @param in records read; negative if there is nothing to say
 * @param out records written; negative if there is nothing to say
 * @param invalid records that could not be read or written, which were skipped or became dead letters
 * @param rate records a second
 * @param started whether any of its queries has done something
 */
record StreamletLine(String ref, long in, long out, long invalid, double rate, boolean started) {

    /** The lines below each other, their columns aligned, none longer than {@code width}. */
    static List<String> align(List<StreamletLine> lines, int width) {
        int refs = widest(lines, StreamletLine::ref);
        int ins = widest(lines, line -> number(line.in));
        int outs = widest(lines, line -> number(line.out));
        int rates = widest(lines, line -> rate(line.rate));
        String running = "%-" + refs + "s  in %" + ins + "s  out %" + outs + "s  %" + rates + "s/s";
        String starting = "%-" + refs + "s  starting";
        return lines.stream()
                .map(line -> line.started
                        ? String.format(
                                        Locale.ROOT,
                                        running,
                                        line.ref,
                                        number(line.in),
                                        number(line.out),
                                        rate(line.rate))
                                + (line.invalid == 0 ? "" : "  " + number(line.invalid) + " invalid")
                        : String.format(Locale.ROOT, starting, line.ref))
                .map(line -> line.length() <= width ? line : line.substring(0, width))
                .toList();
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
