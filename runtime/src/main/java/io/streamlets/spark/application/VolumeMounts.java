package io.streamlets.spark.application;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.configuration.ApplicationConfiguration;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.verification.MountStandIns;
import io.streamlets.spark.verification.MountStandIns.MountStandIn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where the volume mounts of streamlets are: in a configured folder, where a cluster has mounted them, or, in a run on one
 * machine, in a folder that is made for them.
 */
final class VolumeMounts {
    private final Blueprint blueprint;
    private final Descriptors descriptors;
    private final ApplicationConfiguration configuration;
    private final @Nullable Path made;

    /** Mounts of a run that makes folders below {@code made}; null if it makes none. */
    VolumeMounts(
            Blueprint blueprint, Descriptors descriptors, ApplicationConfiguration configuration, @Nullable Path made) {
        this.made = made;
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

    /** The configured folders of mounts of these streamlets that are not there. */
    List<Problem> configuredProblems(Collection<String> refs) {
        List<Problem> problems = new ArrayList<>();
        for (String ref : refs) {
            for (VolumeMountDescriptor mount : declared(ref)) {
                Path folder = configuration.volumeMount(ref, mount.name());
                if (folder != null && !Files.isDirectory(folder)) {
                    problems.add(noFolder(ref, mount, folder.toAbsolutePath()));
                }
            }
        }
        return problems;
    }

    /** The folders that are made for mounts of a streamlet. */
    MountStandIns standIns(String ref) {
        List<MountStandIn> standIns = new ArrayList<>();
        for (VolumeMountDescriptor mount : declared(ref)) {
            Path folder = folder(ref, mount);
            if (made != null && folder.startsWith(made.toAbsolutePath())) {
                standIns.add(new MountStandIn(mount.name(), Path.of(mount.path()), folder));
            }
        }
        return new MountStandIns(standIns);
    }

    private Path folder(String ref, VolumeMountDescriptor mount) {
        Path configured = configuration.volumeMount(ref, mount.name());
        if (configured != null) {
            return configured.toAbsolutePath();
        }
        Path mounted = Path.of(mount.path());
        return made == null || Files.isDirectory(mounted)
                ? mounted.toAbsolutePath()
                : made.resolve(ref).resolve(mount.name()).toAbsolutePath();
    }

    private List<VolumeMountDescriptor> declared(String ref) {
        StreamletDescriptor descriptor = descriptors.descriptor(blueprint, ref);
        return descriptor == null ? List.of() : descriptor.volumeMounts();
    }

    private static Problem noFolder(String ref, VolumeMountDescriptor mount, Path folder) {
        return Problem.of(ProblemId.SLT_505, "volume mount '%s' of streamlet '%s' has no folder", mount.name(), ref)
                .because("there is no folder '%s'", folder)
                .fix("create it, or set 'app.streamlets.%s.volume-mounts.%s' to a folder", ref, mount.name());
    }
}
