package io.streamlets.sandbox;

import java.util.List;
import java.util.Locale;

/**
 * Draws the table of progress now and then: every second on a terminal, where it is replaced, else every ten.
 *
 * <p>Where lines are not replaced, each begins with the time since the start, so that it can be read alone.
 */
final class ProgressDisplay {

    private static final long TERMINAL_MILLIS = 1_000;
    private static final long PLAIN_MILLIS = 10_000;

    private final ProgressTable table;
    private final Screen screen;
    private final int width;
    private final long began;
    private long due;

    ProgressDisplay(ProgressTable table, Screen screen, int width, long now) {
        this.table = table;
        this.screen = screen;
        this.width = width;
        this.began = now;
        this.due = now + (screen.terminal() ? 0 : PLAIN_MILLIS);
        table.lines(now);
    }

    /** Draws if it is time to. */
    void tick(long now) {
        if (now >= due && screen.show(stamped(table.lines(now), now))) {
            due = now + (screen.terminal() ? TERMINAL_MILLIS : PLAIN_MILLIS);
        }
    }

    /** Draws what the whole run has done. */
    void end(long now) {
        screen.showLast(stamped(table.totals(), now));
    }

    private List<String> stamped(List<StreamletLine> lines, long now) {
        if (screen.terminal()) {
            return StreamletLine.align(lines, width);
        }
        String stamp = String.format(Locale.ROOT, "[%4d s] ", (now - began) / 1_000);
        return StreamletLine.align(lines, Integer.MAX_VALUE).stream()
                .map(stamp::concat)
                .toList();
    }
}
