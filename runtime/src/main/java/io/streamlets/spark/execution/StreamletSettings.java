package io.streamlets.spark.execution;

import io.streamlets.blueprint.configuration.ParameterValues;
import java.nio.file.Path;
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
 * @param storage the folder or URL under which checkpoints are kept
 */
public record StreamletSettings(
        String ref,
        ParameterValues parameters,
        Map<String, Path> mounts,
        @Nullable Trigger trigger,
        String storage) {

    public StreamletSettings {
        mounts = Map.copyOf(mounts);
    }
}
