package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** Every consumer of a topic is an inlet. */
final class ConsumersAreInletsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.ports().stream()
                .filter(port -> port.role() == PortRole.CONSUMER && port.outlet() != null && !port.isRight())
                .map(port -> problem(port, UnconnectedPort.inPlaceOf(port, blueprint)))
                .toList();
    }

    private static Problem problem(ResolvedPort port, List<String> meant) {
        return Problem.of(
                        ProblemId.SLT_412,
                        "outlet '%s' is listed as a consumer of topic '%s'",
                        port.path(),
                        port.topic().id())
                .at(port.path().place())
                .suggest(meant)
                .fix("move '%s' to the topic's producers", port.path());
    }
}
