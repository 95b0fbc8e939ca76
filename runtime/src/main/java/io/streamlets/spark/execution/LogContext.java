package io.streamlets.spark.execution;

import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Marks what a thread does for one streamlet: its Spark jobs, and its lines in the log.
 *
 * <p>Spark hands local properties on to the threads of queries and tasks. It puts those that begin with {@code mdc.} into
 * the logging context of the tasks, so that {@code %X{streamlet}} in a log pattern names the streamlet everywhere.
 */
final class LogContext {
    /** The local property that holds the streamlet's ref. */
    private static final String PROPERTY = "mdc.streamlet";

    private static final String POOL = "spark.scheduler.pool";
    private static final String KEY = "streamlet";

    private LogContext() {}

    /** Does {@code work} for the streamlet {@code ref} on this thread; jobs are in the scheduler pool of the same name. */
    static <T> T of(SparkContext spark, String ref, Supplier<T> work) {
        String property = spark.getLocalProperty(PROPERTY);
        String pool = spark.getLocalProperty(POOL);
        String logged = MDC.get(KEY);
        try {
            spark.setLocalProperty(PROPERTY, ref);
            spark.setLocalProperty(POOL, ref);
            log(ref);
            return work.get();
        } finally {
            spark.setLocalProperty(PROPERTY, property);
            spark.setLocalProperty(POOL, pool);
            log(logged);
        }
    }

    /** The streamlet for which this thread, or the thread that started its query, works; null if for none. */
    static @Nullable String streamlet(SparkContext spark) {
        return spark.getLocalProperty(PROPERTY);
    }

    /** Lines that this thread logs from now on are marked with {@code ref}; null ends it. */
    static void log(@Nullable String ref) {
        if (ref == null) {
            MDC.remove(KEY);
        } else {
            MDC.put(KEY, ref);
        }
    }
}
