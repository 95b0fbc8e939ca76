package io.streamlets.processor;

import org.slf4j.LoggerFactory;

/**
 * Keeps SLF4J, which Avro brings along, from printing among the compiler's messages that it has no logger.
 *
 * <p>A compiler has none, and the user who compiles can do nothing about it. SLF4J reads once, when it starts, how much it may
 * print; afterwards the setting is taken back. A logger that is there works as ever.
 */
final class SilentLogger {
    private static final String VERBOSITY = "slf4j.internal.verbosity";

    private SilentLogger() {}

    /** Starts SLF4J, unless it runs already. */
    static void start() {
        if (System.getProperty(VERBOSITY) != null) {
            return;
        }
        System.setProperty(VERBOSITY, "ERROR");
        try {
            LoggerFactory.getILoggerFactory();
        } finally {
            System.clearProperty(VERBOSITY);
        }
    }
}
