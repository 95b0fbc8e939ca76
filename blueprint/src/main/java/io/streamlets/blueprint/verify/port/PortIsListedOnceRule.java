package io.streamlets.blueprint.verify.port;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No list of a topic names a port twice. */
public final class PortIsListedOnceRule implements BlueprintRule {
    private record Use(String topic, PortRole role, String path) {}

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<Use, ResolvedPort> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (ResolvedPort port : blueprint.ports()) {
            if (port.isRight()) {
                ResolvedPort earlier = first.putIfAbsent(
                        new Use(port.topic().id(), port.role(), port.path().toString()), port);
                if (earlier != null) {
                    problems.add(problem(earlier, port));
                }
            }
        }
        return problems;
    }

    private static Problem problem(ResolvedPort earlier, ResolvedPort port) {
        return Problem.of(
                        ProblemId.SLT_432,
                        "%s is listed twice in topic '%s'",
                        port.named(),
                        port.topic().id())
                .at(port.path().place())
                .because("it is also at %s", earlier.path().place())
                .fix("remove one of them");
    }
}
