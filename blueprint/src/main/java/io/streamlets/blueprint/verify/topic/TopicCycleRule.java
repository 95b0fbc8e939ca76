package io.streamlets.blueprint.verify.topic;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.topic.TopicGraph.Hop;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells of every topic whose records may come back to it: that is legal, and seldom meant. */
public final class TopicCycleRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        TopicGraph graph = TopicGraph.of(blueprint);
        Set<String> told = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        blueprint.blueprint().topics().forEach(topic -> {
            if (!told.contains(topic.id())) {
                List<Hop> cycle = graph.shortestCycle(topic.id());
                cycle.forEach(hop -> told.add(hop.from()));
                if (!cycle.isEmpty()) {
                    problems.add(problem(cycle, topic.place()));
                }
            }
        });
        return problems;
    }

    private static Problem problem(List<Hop> cycle, Place place) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_439,
                        "records of topic '%s' may come back to it",
                        cycle.get(0).from())
                .at(place);
        cycle.forEach(hop -> problem.because("%s -> %s -> %s", hop.from(), hop.ref(), hop.to()));
        return problem.fix(
                "make sure that every record leaves the cycle at last, or take one of these ports off its topic");
    }
}
