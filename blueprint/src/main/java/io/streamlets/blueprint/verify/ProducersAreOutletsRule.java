package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** Every producer of a topic is an outlet. */
final class ProducersAreOutletsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.ports().stream()
                .filter(port -> port.role() == PortRole.PRODUCER && port.inlet() != null && !port.isRight())
                .map(port -> problem(port, UnconnectedPort.inPlaceOf(port, blueprint)))
                .toList();
    }

    private static Problem problem(ResolvedPort port, List<String> meant) {
        return Problem.of(
                        ProblemId.SLT_411,
                        "inlet '%s' is listed as a producer of topic '%s'",
                        port.path(),
                        port.topic().id())
                .at(port.path().place())
                .suggest(meant)
                .fix("move '%s' to the topic's consumers", port.path());
    }
}
