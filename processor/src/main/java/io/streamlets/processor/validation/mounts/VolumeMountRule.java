package io.streamlets.processor.validation.mounts;

import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.name.MountPath;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.model.MountField;
import io.streamlets.processor.validation.rule.StreamletRule;
import io.streamlets.processor.validation.rule.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A volume mount has a name and a path that a cluster accepts and no other has, and a field that can hold it. */
public final class VolumeMountRule implements StreamletRule {

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Map<String, String> namesByPath = new HashMap<>();
        for (MountField mount : subject.streamlet().mounts()) {
            checkName(subject, mount, names, findings);
            checkPath(mount, namesByPath, findings);
            if (!mount.type().equals("java.nio.file.Path") && !subject.isAmbiguous(mount.member())) {
                findings.add(new Finding(wrongType(mount), mount.member().source()));
            }
        }
        return findings;
    }

    private static void checkName(Subject subject, MountField mount, Set<String> names, List<Finding> findings) {
        String wrong = DnsLabel.whyNot(mount.name());
        if (wrong != null) {
            Problem problem = Problem.of(
                            ProblemId.SLT_212, "the name '%s' of a volume mount is not a DNS label", mount.name())
                    .because("%s", wrong)
                    .suggest(DnsLabel.legalised(mount.name()))
                    .fix("use %s", DnsLabel.RULE);
            findings.add(new Finding(problem, mount.nameSource()));
        } else if (!names.add(mount.name())) {
            Problem problem = Problem.of(
                            ProblemId.SLT_212,
                            "streamlet '%s' has two volume mounts named '%s'",
                            subject.name(),
                            mount.name())
                    .fix("give one of them another name");
            findings.add(new Finding(problem, mount.nameSource()));
        }
    }

    private static void checkPath(MountField mount, Map<String, String> namesByPath, List<Finding> findings) {
        String wrong = MountPath.whyNot(mount.path());
        if (wrong != null) {
            Problem problem = Problem.of(
                            ProblemId.SLT_212,
                            "the path '%s' of volume mount '%s' is not legal",
                            mount.path(),
                            mount.name())
                    .because("%s", wrong)
                    .fix("give %s", MountPath.RULE);
            findings.add(new Finding(problem, mount.pathSource()));
            return;
        }
        String other = namesByPath.putIfAbsent(MountPath.normalised(mount.path()), mount.name());
        if (other != null) {
            Problem problem = Problem.of(
                            ProblemId.SLT_212,
                            "the volume mounts '%s' and '%s' have one path, '%s'",
                            other,
                            mount.name(),
                            mount.path())
                    .fix("give one of them another path");
            findings.add(new Finding(problem, mount.pathSource()));
        }
    }

    private static Problem wrongType(MountField mount) {
        return Problem.of(ProblemId.SLT_212, "the field of volume mount '%s' is not a Path", mount.name())
                .because("field '%s' is of type %s", mount.member().name(), mount.type())
                .fix("declare the field as java.nio.file.Path");
    }
}
