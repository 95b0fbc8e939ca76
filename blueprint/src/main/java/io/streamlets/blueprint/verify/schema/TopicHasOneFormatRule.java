package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.List;
import java.util.function.Consumer;

/**
 * The schemas of all ports of a topic are in one language.
 *
 * <p>An inlet of bytes takes every record as it lies in Kafka, whatever the others write and read.
 */
public final class TopicHasOneFormatRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        List<SchemaPort> ports = SchemaPort.of(blueprint, topic).stream()
                .filter(port -> port.isOutlet() || !port.schema().isBytes())
                .toList();
        ports.stream()
                .filter(port ->
                        !port.schema().format().equals(ports.get(0).schema().format()))
                .findFirst()
                .ifPresent(port -> problems.accept(problem(topic, ports.get(0), port)));
    }

    private static Problem problem(Topic topic, SchemaPort first, SchemaPort other) {
        return Problem.of(ProblemId.SLT_450, "%s and %s of topic '%s' have different formats", first, other, topic.id())
                .at(other.port().path().place())
                .because("%s", first.evidence(first.port().path()))
                .because("%s", other.evidence(other.port().path()))
                .fix("write and read the topic in one format");
    }
}
