package io.streamlets.sandbox;

import io.streamlets.spark.execution.ShutdownHook;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C or SIGTERM: asks the run to end, and holds up the end of the process until the run is over.
 *
 * <p>Closed last of all, when everything is stopped and removed.
 */
final class Interruption implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final CompletableFuture<Void> requested = new CompletableFuture<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final ShutdownHook hook = ShutdownHook.beforeSpark(this::interrupt, LIMIT);

    /** Completes when the process is asked to end. */
    CompletableFuture<Void> requested() {
        return requested;
    }

    private void interrupt() {
        requested.complete(null);
        try {
            over.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // The process ends all the same.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        over.countDown();
        hook.close();
    }
}
