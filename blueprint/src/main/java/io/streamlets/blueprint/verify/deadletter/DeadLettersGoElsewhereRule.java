package io.streamlets.blueprint.verify.deadletter;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.List;

/**
 * No port writes dead letters to its own topic: an inlet would read them again and again, and the readers of an outlet would take
 * them for its records.
 */
public final class DeadLettersGoElsewhereRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return DeadLetterPort.of(blueprint).stream()
                .filter(DeadLetterPort::writesToOwnTopic)
                .map(DeadLettersGoElsewhereRule::problem)
                .toList();
    }

    private static Problem problem(DeadLetterPort writer) {
        boolean isOutlet = writer.isOutlet();
        return Problem.of(
                        ProblemId.SLT_463,
                        "%s writes dead letters to topic '%s', which it %s",
                        writer,
                        writer.deadLetters(),
                        isOutlet ? "writes" : "reads")
                .at(writer.place())
                .because("%s", writer.reason())
                .because(
                        isOutlet
                                ? "whoever reads the topic would take its dead letters for records"
                                : "it would read each of its dead letters again, without end")
                .fix(
                        "name another topic for its dead letters, or let it skip invalid %s or fail",
                        isOutlet ? "rows" : "records");
    }
}
