package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the volume mounts of streamlets are: in a configured folder, or where a cluster has mounted them. */
final class VolumeMounts {
    private final Blueprint blueprint;
    private final Descriptors descriptors;
    private final ApplicationConfiguration configuration;

    VolumeMounts(Blueprint blueprint, Descriptors descriptors, ApplicationConfiguration configuration) {
        this.blueprint = blueprint;
        this.descriptors = descriptors;
        this.configuration = configuration;
    }

    /** The folder of each mount of a streamlet. */
    Map<String, Path> of(String ref) {
        Map<String, Path> folders = new LinkedHashMap<>();
        declared(ref).forEach(mount -> folders.put(mount.name(), folder(ref, mount)));
        return folders;
    }

    /** The mounts of these streamlets that have no folder. */
    List<Problem> problems(Collection<String> refs) {
        List<Problem> problems = new ArrayList<>();
        for (String ref : refs) {
            for (VolumeMountDescriptor mount : declared(ref)) {
                Path folder = folder(ref, mount);
                if (!Files.isDirectory(folder)) {
                    problems.add(noFolder(ref, mount, folder));
                }
            }
        }
        return problems;
    }

    private Path folder(String ref, VolumeMountDescriptor mount) {
        Path configured = configuration.volumeMount(ref, mount.name());
        return (configured == null ? Path.of(mount.path()) : configured).toAbsolutePath();
    }

    private List<VolumeMountDescriptor> declared(String ref) {
        StreamletInstance instance = blueprint.streamlet(ref);
        StreamletDescriptor descriptor = instance == null ? null : descriptors.descriptor(instance.className());
        return descriptor == null ? List.of() : descriptor.volumeMounts();
    }

    private static Problem noFolder(String ref, VolumeMountDescriptor mount, Path folder) {
        return Problem.of(ProblemId.SLT_505, "volume mount '%s' of streamlet '%s' has no folder", mount.name(), ref)
                .because("there is no folder '%s'", folder)
                .fix("create it, or set 'app.streamlets.%s.volume-mounts.%s' to a folder", ref, mount.name());
    }
}
