package io.streamlets.spark.registry;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How often one JVM calls one registry: at most {@value #MOST_PER_SECOND} times a second, and {@value #MOST_AT_ONCE} times at
 * once. A call that comes too early waits, and nothing is refused: a record whose schema is asked for late is a record all the same.
 */
final class CallLimits {
    static final int MOST_PER_SECOND = 200;
    static final int MOST_AT_ONCE = 16;

    private static final Logger log = LoggerFactory.getLogger(CallLimits.class);
    private static final Map<String, CallLimits> OF_JVM = new ConcurrentHashMap<>();
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final long INTERVAL = SECOND / MOST_PER_SECOND;

    private final String url;
    private final LongSupplier nanoTime;
    private final Semaphore atOnce = new Semaphore(MOST_AT_ONCE, true);

    /** When the next call may begin; it lags behind the clock by the calls of one second that were not made. */
    private long next;

    private long lastWarning;
    private boolean hasWarned;

    CallLimits(String url, LongSupplier nanoTime) {
        this.url = url;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong() - SECOND;
    }

    /** Those of the registry at {@code url}, for all of this JVM. */
    static CallLimits of(String url) {
        return OF_JVM.computeIfAbsent(url, key -> new CallLimits(key, System::nanoTime));
    }

    /** Waits until a call may begin; {@link #end} ends it. */
    void begin() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(reserve());
        atOnce.acquire();
    }

    void end() {
        atOnce.release();
    }

    /** How many nanoseconds to wait for the next call, which is taken with this. */
    synchronized long reserve() {
        long now = nanoTime.getAsLong();
        if (next - now < -SECOND) {
            next = now - SECOND;
        }
        next += INTERVAL;
        long wait = next - now;
        if (wait > 0 && (!hasWarned || now - lastWarning > TimeUnit.MINUTES.toNanos(1))) {
            hasWarned = true;
            lastWarning = now;
            log.warn(
                    "The schema registry at {} is asked for more than {} schemas a second, and tasks wait: records on a topic have"
                            + " that many different ids of schemas",
                    url,
                    MOST_PER_SECOND);
        }
        return Math.max(0, wait);
    }
}
