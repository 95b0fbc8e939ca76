package io.streamlets.spark.execution;

import io.streamlets.spark.StreamletExecution;
import io.streamlets.spark.StreamletFailure;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries of one started streamlet: one fate for all.
 *
 * <p>{@link QueryWatch} reports events while {@code start} of the streamlet may still be running: a query can have failed
 * before the next one is started. The lock guards the state only; futures are completed and queries stopped outside of
 * it, because a waiting caller may call back.
 */
final class QueryGroup implements StreamletExecution {
    private static final Logger log = LoggerFactory.getLogger(QueryGroup.class);

    private final String ref;
    private final Duration stopTimeout;
    private final Executor background;
    private final Secrets secrets;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> completed = new CompletableFuture<>();
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();

    private final Object lock = new Object();
    private final Map<UUID, Member> members = new LinkedHashMap<>();
    /** The ends of queries that were started after the streamlet had failed or was told to stop. */
    private final List<CompletableFuture<Void>> lateStops = new CopyOnWriteArrayList<>();

    private boolean allStarted;
    private boolean stopping;

    QueryGroup(String ref, Duration stopTimeout, Executor background, Secrets secrets) {
        this.ref = ref;
        this.stopTimeout = stopTimeout;
        this.background = background;
        this.secrets = secrets;
    }

    @Override
    public String streamletRef() {
        return ref;
    }

    @Override
    public CompletableFuture<Void> ready() {
        return ready.copy();
    }

    @Override
    public CompletableFuture<Void> completed() {
        return completed.copy();
    }

    @Override
    public void stop() {
        beginToStop();
        stopped.join();
        lateStops.forEach(CompletableFuture::join);
    }

    /** A query has begun to run; its {@code start} has not returned yet. */
    void queryStarted(StreamingQuery query) {
        Member member = new Member(query);
        boolean tooLate;
        synchronized (lock) {
            tooLate = members.putIfAbsent(query.runId(), member) == null && stopping;
        }
        if (tooLate) {
            // Not here: this may be the thread of the query itself.
            lateStops.add(stop(member));
        }
    }

    /** A query has finished a batch or has found nothing to do. */
    void queryWorks(UUID runId) {
        synchronized (lock) {
            Member member = members.get(runId);
            if (member == null || member.works) {
                return;
            }
            member.works = true;
        }
        settle();
    }

    /** A query has ended; if it failed, so has the streamlet. */
    void queryEnded(UUID runId) {
        Member member;
        synchronized (lock) {
            member = members.get(runId);
        }
        if (member == null) {
            return;
        }
        StreamletFailure failure = QueryFailure.of(ref, member.query, secrets);
        if (failure != null) {
            // Before the query counts as ended: another one that settles now must not take the streamlet for well.
            fail(failure);
        }
        synchronized (lock) {
            member.works = true;
            member.ended = true;
        }
        if (failure == null) {
            settle();
        }
    }

    /** The streamlet's {@code start} has returned {@code queries}: there will be no more. */
    void allStarted(List<StreamingQuery> queries) {
        queries.forEach(this::queryStarted);
        synchronized (lock) {
            allStarted = true;
        }
        // An unwatched query, because its session is the user's own, may have ended unnoticed.
        queries.stream().filter(query -> !query.isActive()).forEach(query -> queryEnded(query.runId()));
        settle();
    }

    /** The streamlet will not go on; its queries are stopped. */
    void fail(StreamletFailure failure) {
        boolean wanted;
        synchronized (lock) {
            wanted = stopping;
        }
        if (wanted) {
            log.atDebug()
                    .addArgument(ref)
                    .addArgument(() -> secrets.stackTrace(failure))
                    .log("A query of '{}' failed while it was being stopped: {}");
            return;
        }
        // In this order everywhere: a caller that has waited for the end finds the other settled too.
        ready.completeExceptionally(failure);
        if (completed.completeExceptionally(failure)) {
            beginToStop();
        }
    }

    /** Spark itself has stopped, so that no query of it will report its end. */
    void sparkEnded() {
        if (!completed.isDone()) {
            fail(QueryFailure.sparkStopped(ref));
        }
    }

    private void settle() {
        boolean allWork;
        boolean allEnded;
        synchronized (lock) {
            allWork = allStarted && members.values().stream().allMatch(member -> member.works);
            allEnded = allStarted && members.values().stream().allMatch(member -> member.ended);
        }
        if (allWork) {
            ready.complete(null);
        }
        if (allEnded) {
            completed.complete(null);
        }
    }

    /** Begins to stop all queries, each for itself; {@link #stop} waits for them. */
    void beginToStop() {
        List<Member> running;
        synchronized (lock) {
            if (stopping) {
                return;
            }
            stopping = true;
            running = members.values().stream().filter(member -> !member.ended).toList();
        }
        CompletableFuture.allOf(running.stream().map(this::stop).toArray(CompletableFuture[]::new))
                .thenRun(this::allStopped)
                .exceptionally(failure -> {
                    log.error("Streamlet '{}' was not stopped", ref, failure);
                    return null;
                });
    }

    private void allStopped() {
        // Nothing must wait for ever for a streamlet that was stopped before it was ready.
        ready.complete(null);
        completed.complete(null);
        stopped.complete(null);
    }

    private CompletableFuture<Void> stop(Member member) {
        return CompletableFuture.runAsync(member::stop, background)
                .orTimeout(stopTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .exceptionally(cause -> {
                    log.warn("Query '{}' did not stop within {}", member.query.name(), stopTimeout, cause);
                    return null;
                });
    }

    private static final class Member {
        private final StreamingQuery query;
        private boolean works;
        private boolean ended;

        private Member(StreamingQuery query) {
            this.query = query;
        }

        private void stop() {
            try {
                query.stop();
            } catch (TimeoutException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
