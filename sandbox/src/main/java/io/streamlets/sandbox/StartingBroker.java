package io.streamlets.sandbox;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** The embedded broker, started on another thread while Spark starts on this one: both take seconds. */
final class StartingBroker implements AutoCloseable {

    private final EmbeddedKafka kafka;
    private final CompletableFuture<Void> started;

    StartingBroker(Path folder) {
        kafka = new EmbeddedKafka(folder);
        started = CompletableFuture.runAsync(kafka::start, work -> {
            Thread thread = new Thread(work, "streamlets-broker-start");
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** Waits until the broker takes requests; null if interrupted before. Throws what {@link EmbeddedKafka#start} throws. */
    @Nullable
    EmbeddedKafka await(CompletableFuture<Void> interruption) {
        try {
            CompletableFuture.anyOf(interruption, started).join();
            return interruption.isDone() ? null : kafka;
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    @Override
    public void close() {
        started.handle((nothing, failure) -> null).join();
        kafka.close();
    }
}
