package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;

/**
 * The schemas of all ports of a topic are in one language.
 *
 * <p>An inlet of bytes takes every record as it lies in Kafka, whatever the others write and read.
 */
final class TopicHasOneFormatRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            List<SchemaPort> ports = SchemaPort.of(blueprint, topic).stream()
                    .filter(port -> port.isOutlet() || !port.schema().isBytes())
                    .toList();
            ports.stream()
                    .filter(port ->
                            !port.schema().format().equals(ports.get(0).schema().format()))
                    .findFirst()
                    .ifPresent(port -> problems.add(problem(topic, ports.get(0), port)));
        }
        return problems;
    }

    private static Problem problem(Topic topic, SchemaPort first, SchemaPort other) {
        return Problem.of(ProblemId.SLT_450, "%s and %s of topic '%s' have different formats", first, other, topic.id())
                .at(other.port().path().place())
                .because("%s", first.evidence(first.port().path()))
                .because("%s", other.evidence(other.port().path()))
                .fix("write and read the topic in one format");
    }
}
