package io.streamlets.spark.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** How long calls wait by the clock. */
final class CallLimitsTest {
    private final AtomicLong clock = new AtomicLong(Long.MAX_VALUE - 7);
    private final CallLimits limits = new CallLimits("http://registry", clock::get);

    @Test
    void theCallsOfASecondAreFreeAndTheOthersWaitForTheirTurn() {
        assertThat(waits(200)).containsOnly(0);
        assertThat(waits(3)).containsExactly(5, 10, 15);
        clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(15));
        assertThat(waits(1)).containsExactly(5);
    }

    @Test
    void whatWasNotCalledForLongIsNoCredit() {
        waits(200);
        clock.addAndGet(TimeUnit.HOURS.toNanos(1));
        assertThat(waits(201)).startsWith(0).endsWith(0, 5);
    }

    private long[] waits(int calls) {
        return LongStream.range(0, calls)
                .map(call -> TimeUnit.NANOSECONDS.toMillis(limits.reserve()))
                .toArray();
    }
}
