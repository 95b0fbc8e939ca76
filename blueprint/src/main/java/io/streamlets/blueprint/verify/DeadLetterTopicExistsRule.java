package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** The topic to which a port writes dead letters is one of the blueprint. */
final class DeadLetterTopicExistsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.blueprint().gaps().topics()
                ? List.of()
                : DeadLetterPort.of(blueprint).stream()
                        .filter(writer -> isMissing(writer, blueprint))
                        .map(writer -> problem(writer, nearMisses(writer, blueprint)))
                        .toList();
    }

    /** The topics that are probably meant; empty if the topic exists, or if nothing is near. */
    static List<String> nearMisses(DeadLetterPort writer, ResolvedBlueprint blueprint) {
        List<String> others = blueprint.blueprint().topics().stream()
                .map(Topic::id)
                .filter(topic -> !topic.equals(writer.port().topic().id()))
                .toList();
        return isMissing(writer, blueprint) ? NearMiss.nearest(writer.deadLetters(), others) : List.of();
    }

    private static boolean isMissing(DeadLetterPort writer, ResolvedBlueprint blueprint) {
        return blueprint.blueprint().topic(writer.deadLetters()) == null;
    }

    private static Problem problem(DeadLetterPort writer, List<String> nearMisses) {
        return Problem.of(
                        ProblemId.SLT_462,
                        "%s writes dead letters to topic '%s', which the blueprint does not have",
                        writer,
                        writer.deadLetters())
                .at(writer.place())
                .because("%s", writer.reason())
                .suggest(nearMisses)
                .fix("add '%s {}' to the topics of the blueprint", writer.deadLetters());
    }
}
