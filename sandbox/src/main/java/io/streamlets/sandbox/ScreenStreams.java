package io.streamlets.sandbox;

import java.io.Console;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;

/** Leads everything that the process prints through the screen, until it is closed. */
final class ScreenStreams implements AutoCloseable {

    private static final int FIRST_WITH_CONSOLE_FOR_PIPES = 22;
    private static final int USUAL_WIDTH = 80;

    private final PrintStream standardOut = System.out;
    private final PrintStream standardErr = System.err;

    private final Screen screen;

    /** Leads everything through a screen on {@code out}. */
    ScreenStreams(PrintStream out) {
        screen = new Screen(out, isTerminal(out), System::currentTimeMillis);
        System.setOut(screen.over(standardOut));
        System.setErr(screen.over(standardErr));
    }

    /** Whether {@code out} is what a person looks at, and understands control sequences. */
    @SuppressWarnings("SystemConsoleNull") // what a later Java has instead of null is asked below
    private static boolean isTerminal(PrintStream out) {
        Console console = System.console();
        return out == System.out && console != null && isTerminal(console) && !"dumb".equals(System.getenv("TERM"));
    }

    Screen screen() {
        return screen;
    }

    /** The number of columns, as far as the shell tells; the usual 80 otherwise. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? USUAL_WIDTH : Math.max(1, Integer.parseInt(columns));
        } catch (NumberFormatException e) {
            return USUAL_WIDTH;
        }
    }

    /** From Java 22 on there is a console even if the output goes to a file; it can tell, by a method that is new. */
    private static boolean isTerminal(Console console) {
        if (Runtime.version().feature() < FIRST_WITH_CONSOLE_FOR_PIPES) {
            return true;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            return false;
        }
    }

    @Override
    public void close() {
        System.setOut(standardOut);
        System.setErr(standardErr);
    }
}
