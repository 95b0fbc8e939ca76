package io.streamlets.spark.execution;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.util.ShutdownHookManager;

/**
 * Work that is done when the process is asked to end (SIGTERM, Ctrl-C), before Spark stops itself.
 *
 * <pre>{@code
 * ShutdownHook hook = ShutdownHook.beforeSpark(runner::close, Duration.ofSeconds(15));
 * runner.completed().join();
 * hook.close();
 * }</pre>
 *
 * <p>Spark has a hook of its own, and Java runs hooks at the same time. Spark registers with Hadoop's manager, which runs
 * one hook after the other by priority; a hook above Spark's finds Spark alive.
 *
 * @since 0.1.0
 */
public final class ShutdownHook implements AutoCloseable {
    /** Spark's own priority is that of Hadoop's file systems, 10, and 30 more. */
    private static final int BEFORE_SPARK = 60;

    private final Runnable work;

    private ShutdownHook(Runnable work) {
        this.work = work;
    }

    /** Does {@code work} when the process is asked to end, and waits for it for at most {@code limit}. */
    public static ShutdownHook beforeSpark(Runnable work, Duration limit) {
        ShutdownHookManager.get().addShutdownHook(work, BEFORE_SPARK, limit.toMillis(), TimeUnit.MILLISECONDS);
        return new ShutdownHook(work);
    }

    /** Forgets the work; does nothing if the process is ending. */
    @Override
    public void close() {
        ShutdownHookManager manager = ShutdownHookManager.get();
        if (!manager.isShutdownInProgress()) {
            manager.removeShutdownHook(work);
        }
    }
}
