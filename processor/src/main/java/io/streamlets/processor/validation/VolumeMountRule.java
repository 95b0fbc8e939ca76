package io.streamlets.processor.validation;

import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.model.MountField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A volume mount has a name and a path that a cluster accepts, and a field that can hold it. */
final class VolumeMountRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (MountField mount : subject.streamlet().mounts()) {
            String wrongName = DnsLabel.whyNot(mount.name());
            if (wrongName != null) {
                findings.add(new Finding(
                        Problem.of(
                                        ProblemId.SLT_212,
                                        "the name '%s' of a volume mount is not a DNS label",
                                        mount.name())
                                .because("%s", wrongName)
                                .suggest(DnsLabel.legalised(mount.name()))
                                .fix("use %s", DnsLabel.RULE),
                        mount.nameSource()));
            } else if (!names.add(mount.name())) {
                findings.add(new Finding(
                        Problem.of(
                                        ProblemId.SLT_212,
                                        "streamlet '%s' has two volume mounts named '%s'",
                                        subject.name(),
                                        mount.name())
                                .fix("give one of them another name"),
                        mount.nameSource()));
            }
            String wrongPath = whyNot(mount.path());
            if (wrongPath != null) {
                findings.add(new Finding(
                        Problem.of(
                                        ProblemId.SLT_212,
                                        "the path '%s' of volume mount '%s' is not legal",
                                        mount.path(),
                                        mount.name())
                                .because("%s", wrongPath)
                                .fix("give an absolute path without '..', such as '/mnt/models'"),
                        mount.pathSource()));
            }
            if (!mount.type().equals("java.nio.file.Path")) {
                findings.add(new Finding(
                        Problem.of(ProblemId.SLT_212, "the field of volume mount '%s' is not a Path", mount.name())
                                .because(
                                        "field '%s' is of type %s",
                                        mount.member().name(), mount.type())
                                .fix("declare the field as java.nio.file.Path"),
                        mount.member().source()));
            }
        }
        return findings;
    }

    private static @Nullable String whyNot(String path) {
        if (!path.startsWith("/")) {
            return "it does not begin with '/'";
        }
        if (path.equals("/")) {
            return "it is the root folder";
        }
        return List.of(path.split("/")).contains("..") ? "it contains '..'" : null;
    }
}
