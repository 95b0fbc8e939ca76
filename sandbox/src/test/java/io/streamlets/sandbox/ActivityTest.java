package io.streamlets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ActivityTest {

    private static final long TEN_SECONDS = 10_000;

    private final Activity activity = new Activity();
    private final UUID writer = UUID.randomUUID();
    private final UUID reader = UUID.randomUUID();

    @Test
    void isIdleWhenEveryQueryLookedAfterTheLastRecordAndFoundNothing() {
        begin();
        activity.finishedBatch(writer, 5, 1_000);
        activity.finishedBatch(reader, 5, 2_000);
        activity.foundNothing(writer, 3_000);
        activity.foundNothing(reader, 3_000);

        assertThat(activity.idleFor(TEN_SECONDS, 11_999)).isFalse();
        assertThat(activity.idleFor(TEN_SECONDS, 12_000)).isTrue();
    }

    @Test
    void aQueryThatHasNotReportedYetIsNotIdle() {
        begin();
        activity.foundNothing(writer, 500);

        assertThat(activity.idleFor(TEN_SECONDS, 1_000_000)).isFalse();
    }

    @Test
    void aQueryThatHasNotLookedSinceTheLastRecordIsNotIdle() {
        begin();
        activity.foundNothing(reader, 900);
        activity.finishedBatch(writer, 1, 1_000);
        activity.foundNothing(writer, 2_000);

        assertThat(activity.idleFor(TEN_SECONDS, 1_000_000)).isFalse();
    }

    @Test
    void aBatchWithoutRecordsIsFollowedByAnotherLook() {
        begin();
        activity.foundNothing(writer, 1_000);
        activity.foundNothing(reader, 1_000);
        activity.finishedBatch(reader, 0, 2_000);
        assertThat(activity.idleFor(TEN_SECONDS, 20_000)).isFalse();

        activity.foundNothing(reader, 2_500);
        assertThat(activity.idleFor(TEN_SECONDS, 20_000)).isTrue();
    }

    @Test
    void aRunningJobIsNotIdle() {
        begin();
        activity.foundNothing(writer, 1_000);
        activity.foundNothing(reader, 1_000);
        activity.jobStarted(7);
        assertThat(activity.idleFor(TEN_SECONDS, 20_000)).isFalse();

        activity.jobEnded(7);
        assertThat(activity.idleFor(TEN_SECONDS, 20_000)).isTrue();
    }

    @Test
    void aQueryThatHasEndedIsNotWaitedFor() {
        begin();
        activity.finishedBatch(writer, 1, 1_000);
        activity.ended(writer, 2_000);
        activity.foundNothing(reader, 3_000);

        assertThat(activity.idleFor(TEN_SECONDS, 12_000)).isTrue();
    }

    @Test
    void nothingIsIdleBeforeAllStreamletsAreStarted() {
        assertThat(activity.idleFor(TEN_SECONDS, 1_000_000)).isFalse();
    }

    private void begin() {
        activity.started(writer, 0);
        activity.started(reader, 0);
        activity.complete(0);
    }
}
