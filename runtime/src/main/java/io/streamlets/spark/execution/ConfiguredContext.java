package io.streamlets.spark.execution;

import com.typesafe.config.Config;
import io.streamlets.blueprint.configuration.ParameterValues;
import io.streamlets.blueprint.near.DidYouMean;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.SparkStreamletContext;
import io.streamlets.spark.kafka.InvalidRecordPolicy;
import io.streamlets.spark.kafka.KafkaTopic;
import io.streamlets.spark.kafka.PortTopics;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.jspecify.annotations.Nullable;

/** What a context knows from blueprint and configuration alone, whatever becomes of the queries. */
public abstract class ConfiguredContext implements SparkStreamletContext {
    private final SparkSession session;
    private final StreamletSettings settings;
    private final PortTopics topics;

    /** The context of one instance, whose queries are made in {@code session}. */
    protected ConfiguredContext(SparkSession session, StreamletSettings settings, PortTopics topics) {
        this.session = session;
        this.settings = settings;
        this.topics = topics;
    }

    /** The folder of a storage that has a folder with checkpoints for each instance, by its ref. */
    public static String checkpoints(String storage) {
        return storage + "/checkpoints";
    }

    @Override
    public final SparkSession session() {
        return session;
    }

    @Override
    public final Config config() {
        return settings.parameters().asConfig();
    }

    @Override
    public final ParameterValues parameters() {
        return settings.parameters();
    }

    @Override
    public final String streamletRef() {
        return settings.ref();
    }

    @Override
    public final boolean isConnected(InletPort<?> inlet) {
        return topic(inlet) != null;
    }

    @Override
    public final boolean isConnected(OutletPort<?> outlet) {
        return topics.of(streamletRef(), outlet.name()) != null;
    }

    @Override
    public final String checkpointDir(String name) {
        return checkpoints(settings.storage()) + "/" + streamletRef() + "/" + name;
    }

    @Override
    public final Path mountedPath(String mount) {
        Path folder = settings.mounts().get(mount);
        if (folder == null) {
            throw new IllegalArgumentException("'" + streamletRef() + "' declares no volume mount '" + mount + "'"
                    + DidYouMean.after(
                            ". ", NearMiss.nearest(mount, settings.mounts().keySet())));
        }
        return folder;
    }

    /** Stands for the query of an outlet or egress that is not started. */
    protected final StreamingQuery standIn(String port) {
        return new QueryStandIn(streamletRef() + "." + port, session);
    }

    /** What configuration says about the instance. */
    protected final StreamletSettings settings() {
        return settings;
    }

    /** The topic of an inlet; null if it has none. */
    protected final @Nullable KafkaTopic topic(InletPort<?> inlet) {
        return topics.of(streamletRef(), inlet.name());
    }

    /** What is done with invalid records of an inlet. */
    protected final InvalidRecordPolicy invalidRecords(InletPort<?> inlet) {
        return topics.invalidRecords(streamletRef(), inlet.name());
    }

    /** What is done with rows that an outlet cannot write. */
    protected final InvalidRecordPolicy invalidRecords(OutletPort<?> outlet) {
        return topics.invalidRecords(streamletRef(), outlet.name());
    }

    /**
     * The topic of an outlet.
     *
     * @throws IllegalStateException if it has none
     */
    protected final KafkaTopic topic(OutletPort<?> outlet) {
        KafkaTopic topic = topics.of(streamletRef(), outlet.name());
        if (topic == null) {
            throw new IllegalStateException("the blueprint connects outlet '" + streamletRef() + "." + outlet.name()
                    + "' to no topic; ask isConnected before writing to an optional outlet");
        }
        return topic;
    }
}
