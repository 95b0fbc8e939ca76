package io.streamlets.spark.execution;

import java.util.UUID;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.StreamingQueryException;
import org.apache.spark.sql.streaming.StreamingQueryProgress;
import org.apache.spark.sql.streaming.StreamingQueryStatus;
import org.jspecify.annotations.Nullable;
import scala.Option;

/** Stands for a query that was not started: one that has ended well and has done nothing. */
public final class QueryStandIn implements StreamingQuery {
    private final String name;
    private final SparkSession session;
    private final UUID id = UUID.randomUUID();

    /** A query of this name, which would run in {@code session}. */
    public QueryStandIn(String name, SparkSession session) {
        this.name = name;
        this.session = session;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public UUID runId() {
        return id;
    }

    @Override
    public SparkSession sparkSession() {
        return session;
    }

    @Override
    public boolean isActive() {
        return false;
    }

    @Override
    public Option<StreamingQueryException> exception() {
        return Option.empty();
    }

    @Override
    public StreamingQueryStatus status() {
        return new StreamingQueryStatus("Stopped", false, false);
    }

    @Override
    public StreamingQueryProgress[] recentProgress() {
        return new StreamingQueryProgress[0];
    }

    // Spark has no progress of a query without a batch either.
    @Override
    public @Nullable StreamingQueryProgress lastProgress() {
        return null;
    }

    @Override
    public void awaitTermination() {}

    @Override
    public boolean awaitTermination(long timeoutMs) {
        return true;
    }

    @Override
    public void processAllAvailable() {}

    @Override
    public void stop() {}

    @Override
    public void explain() {}

    @Override
    public void explain(boolean extended) {}
}
