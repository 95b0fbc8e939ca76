package io.streamlets.blueprint.descriptor;

import java.util.List;

/**
 * A folder that is mounted where a streamlet runs.
 *
 * @param name the mount's name, unique in the streamlet
 * @param path the absolute path of the folder on a cluster
 * @param accessMode {@code READ_WRITE_ONCE}, {@code READ_ONLY_MANY} or {@code READ_WRITE_MANY}
 */
public record VolumeMountDescriptor(String name, String path, String accessMode) {

    /** The access modes that there are. */
    public static final List<String> ACCESS_MODES = List.of("READ_WRITE_ONCE", "READ_ONLY_MANY", "READ_WRITE_MANY");
}
