package io.streamlets.blueprint.verify.port;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every port is on one topic at most. */
public final class PortHasOneTopicRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<String, ResolvedPort> first = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (ResolvedPort port : blueprint.ports()) {
            if (port.isRight()) {
                ResolvedPort earlier = first.putIfAbsent(port.path().toString(), port);
                if (earlier != null && !earlier.topic().id().equals(port.topic().id())) {
                    problems.add(problem(earlier, port));
                }
            }
        }
        return problems;
    }

    private static Problem problem(ResolvedPort earlier, ResolvedPort port) {
        Topic topic = port.topic();
        boolean producer = port.role() == PortRole.PRODUCER;
        return Problem.of(
                        ProblemId.SLT_410,
                        "%s is on two topics, '%s' and '%s'",
                        port.named(),
                        earlier.topic().id(),
                        topic.id())
                .at(port.path().place())
                .because(
                        "topic '%s' has it at %s",
                        earlier.topic().id(), earlier.path().place())
                .fix(
                        "remove it from one of them; %s",
                        producer
                                ? "every reader of its records can consume the same topic"
                                : "a topic may have several producers");
    }
}
