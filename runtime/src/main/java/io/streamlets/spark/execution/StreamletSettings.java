package io.streamlets.spark.execution;

import io.streamlets.blueprint.configuration.ParameterValues;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.apache.spark.sql.streaming.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What configuration says about one instance of a streamlet.
 *
 * @param ref its name in the blueprint
 * @param parameters the values of its configuration parameters, defaults included
 * @param mounts the folder of each volume mount
 * @param trigger the trigger of all its queries; null to leave it to the code
 * @param asyncProgress the least time between two notes of how far its queries are, which no batch waits for; null if each batch
 *     ends with one
 * @param storage the folder or URL under which checkpoints are kept
 */
public record StreamletSettings(
        String ref,
        ParameterValues parameters,
        Map<String, Path> mounts,
        @Nullable Trigger trigger,
        @Nullable Duration asyncProgress,
        String storage) {

    public StreamletSettings {
        mounts = Map.copyOf(mounts);
    }

    /** The settings of queries each of whose batches ends with a note of how far they are. */
    public StreamletSettings(
            String ref,
            ParameterValues parameters,
            Map<String, Path> mounts,
            @Nullable Trigger trigger,
            String storage) {
        this(ref, parameters, mounts, trigger, null, storage);
    }
}
