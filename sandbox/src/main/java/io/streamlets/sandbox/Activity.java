package io.streamlets.sandbox;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Whether records still flow anywhere in the application: the rule behind {@code --until-idle}.
 *
 * <p>Nothing flows any more when every query has looked for data after the last record flowed, and found none. That a
 * trigger looked <em>after</em> is what counts: records are on their topic before the query that wrote them reports its
 * batch, so a later reader sees them. A query that has not reported yet, a batch that is still running and a query
 * with a slow trigger therefore all count as not idle, however long they take.
 *
 * <p>Times are in milliseconds of the system's clock, as Spark gives them.
 */
final class Activity {

    private static final long NEVER = Long.MIN_VALUE;

    /** For each running query, when the last trigger that found nothing began. */
    private final Map<UUID, Long> foundNothing = new HashMap<>();

    private final Set<Integer> jobs = new HashSet<>();
    private long lastFlow = NEVER;
    private boolean complete;

    /** All streamlets are started: what is not known by now will not come. */
    synchronized void complete(long now) {
        complete = true;
        flowed(now);
    }

    synchronized void started(UUID query, long now) {
        foundNothing.put(query, NEVER);
        flowed(now);
    }

    /** A query reports a batch; even one without records may have advanced a watermark or written what was waiting. */
    synchronized void finishedBatch(UUID query, long records, long now) {
        foundNothing.replace(query, NEVER);
        if (records > 0) {
            flowed(now);
        }
    }

    synchronized void foundNothing(UUID query, long triggerBegan) {
        foundNothing.replace(query, triggerBegan);
    }

    synchronized void ended(UUID query, long now) {
        foundNothing.remove(query);
        flowed(now);
    }

    synchronized void jobStarted(int job) {
        jobs.add(job);
    }

    synchronized void jobEnded(int job) {
        jobs.remove(job);
    }

    /** Whether nothing has flowed for {@code millis} and nothing is left that could. */
    synchronized boolean idleFor(long millis, long now) {
        return complete
                && now - lastFlow >= millis
                && jobs.isEmpty()
                && foundNothing.values().stream().allMatch(began -> began > lastFlow);
    }

    private void flowed(long now) {
        lastFlow = Math.max(lastFlow, now);
    }
}
