package io.streamlets.blueprint.verify.deadletter;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.List;

/** The topic to which a port writes dead letters is one of the blueprint. */
public final class DeadLetterTopicExistsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.blueprint().gaps().topics()
                ? List.of()
                : DeadLetterPort.of(blueprint).stream()
                        .filter(writer -> writer.isTopicMissing(blueprint))
                        .map(writer -> problem(writer, writer.nearMisses(blueprint)))
                        .toList();
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
