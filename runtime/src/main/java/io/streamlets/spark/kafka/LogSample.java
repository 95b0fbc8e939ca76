package io.streamlets.spark.kafka;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Says which of many equal events are worth a line in the log: the first, and then one a minute. */
final class LogSample {
    private static final long INTERVAL = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier nanoTime;
    private long events;
    private long lastLine;
    private boolean hasLine;

    /** A sample by this clock, such as {@code System::nanoTime}. */
    LogSample(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Counts an event; how many there were since the last line, this one included, or 0 if it gets none. */
    synchronized long count() {
        events++;
        long now = nanoTime.getAsLong();
        if (hasLine && now - lastLine < INTERVAL) {
            return 0;
        }
        hasLine = true;
        lastLine = now;
        long counted = events;
        events = 0;
        return counted;
    }
}
