package io.streamlets.sandbox;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * What a person sees: whatever the application prints, and a block of progress lines.
 *
 * <p>On a terminal the block is always last: it is taken away before anything else is printed, and drawn again when
 * that has been quiet for a moment. Elsewhere the lines are printed one after the other, at the end of a line and not
 * in the middle of what somebody else prints: a table of Spark's console sink comes in several pieces.
 */
final class Screen {

    private static final long TERMINAL_QUIET_MILLIS = 200;
    private static final long PLAIN_QUIET_MILLIS = 1_000;
    private static final long PLAIN_PATIENCE_MILLIS = 10_000;

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier millis;

    private int shownLines;
    private boolean atLineStart = true;
    private long lastForeignMillis = Long.MIN_VALUE / 2;
    private long waitingSinceMillis = -1;

    /** A screen on {@code out}; {@code millis} is a clock. */
    Screen(PrintStream out, boolean terminal, LongSupplier millis) {
        this.out = out;
        this.terminal = terminal;
        this.millis = millis;
    }

    boolean terminal() {
        return terminal;
    }

    /** Prints text of our own above the block, whole. */
    synchronized void say(String text) {
        erase();
        endLine();
        out.println(text);
        out.flush();
    }

    /** Shows the lines if nobody else is printing just now; says whether it did. */
    synchronized boolean show(List<String> lines) {
        long now = millis.getAsLong();
        if (terminal ? !quiet(now, TERMINAL_QUIET_MILLIS) : !quiet(now, PLAIN_QUIET_MILLIS) && !outOfPatience(now)) {
            return false;
        }
        draw(lines);
        return true;
    }

    /** Shows the lines for good, even if another thread prints. */
    synchronized void showLast(List<String> lines) {
        draw(lines);
        shownLines = 0;
    }

    /** A stream that prints to {@code target} without tearing the block; both may be the same terminal. */
    PrintStream over(PrintStream target) {
        return new PrintStream(new Foreign(target), true, StandardCharsets.UTF_8);
    }

    private void draw(List<String> lines) {
        erase();
        endLine();
        lines.forEach(out::println);
        out.flush();
        shownLines = terminal ? lines.size() : 0;
        waitingSinceMillis = -1;
    }

    private boolean quiet(long now, long forMillis) {
        return atLineStart && now - lastForeignMillis >= forMillis;
    }

    private boolean outOfPatience(long now) {
        if (waitingSinceMillis < 0) {
            waitingSinceMillis = now;
        }
        return atLineStart && now - waitingSinceMillis >= PLAIN_PATIENCE_MILLIS;
    }

    private void erase() {
        if (shownLines > 0) {
            // Up to the block's first line, and away with everything below.
            out.print("\u001b[" + shownLines + "A\r\u001b[J");
            shownLines = 0;
        }
    }

    private void endLine() {
        if (!atLineStart) {
            out.println();
            atLineStart = true;
        }
    }

    private synchronized void foreign(PrintStream target, byte[] bytes, int offset, int length) {
        if (length == 0) {
            return;
        }
        if (shownLines > 0) {
            erase();
            out.flush();
        }
        target.write(bytes, offset, length);
        target.flush();
        atLineStart = bytes[offset + length - 1] == '\n';
        lastForeignMillis = millis.getAsLong();
    }

    private final class Foreign extends OutputStream {
        private final PrintStream target;

        private Foreign(PrintStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) {
            foreign(target, new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            foreign(target, bytes, offset, length);
        }
    }
}
