package io.streamlets.blueprint.verify.reference;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.List;

/** Every ref is a DNS label even with the application's id before it, which is the name of its resource on a cluster. */
public final class RefFitsResourceNameRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        String application = blueprint.applicationId();
        if (application == null) {
            return List.of();
        }
        return blueprint.blueprint().streamlets().stream()
                .filter(instance -> instance.ref().length() <= DnsLabel.MAX_LENGTH
                        && name(application, instance.ref()).length() > DnsLabel.MAX_LENGTH)
                .map(instance -> problem(instance, application))
                .toList();
    }

    /** The name of what runs one streamlet on a cluster. */
    private static String name(String applicationId, String ref) {
        return applicationId + "-" + ref;
    }

    private static Problem problem(StreamletInstance instance, String application) {
        String name = name(application, instance.ref());
        int room = DnsLabel.MAX_LENGTH - name(application, "").length();
        return Problem.of(
                        ProblemId.SLT_431,
                        "the streamlet ref '%s' is too long for the application '%s'",
                        instance.ref(),
                        application)
                .at(instance.place())
                .because("on a cluster it is '%s', which has %d characters", name, name.length())
                .fix(
                        room > 0
                                ? "shorten the ref to at most " + room + " characters"
                                : "shorten the name of the type with @Blueprint, of which the application's id is made");
    }
}
