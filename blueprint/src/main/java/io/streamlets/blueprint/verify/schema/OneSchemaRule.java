package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Gaps;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.List;
import java.util.function.Consumer;

/**
 * All outlets of a topic without inlets write one schema, and all inlets of a topic without outlets read one; so do all
 * outlets of a topic whose records do not identify the schema they were written with.
 *
 * <p>Where a topic has both, {@link SchemasFitRule} compares outlets with inlets.
 */
public final class OneSchemaRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        List<SchemaPort> ports = SchemaPort.of(blueprint, topic);
        Gaps gaps = blueprint.blueprint().gaps();
        boolean hasProducers = !topic.producers().isEmpty() || gaps.mayHavePorts(topic.id(), PortRole.PRODUCER);
        boolean hasConsumers = !topic.consumers().isEmpty() || gaps.mayHavePorts(topic.id(), PortRole.CONSUMER);
        if (!hasProducers || !hasConsumers) {
            check(topic, ports, problems);
        } else if (topic.encoding() == Encoding.BINARY) {
            // The fields of Protobuf have numbers: a reader knows which it has before it.
            List<SchemaPort> unmarked = SchemaPort.avroOf(blueprint, topic);
            check(topic, unmarked.stream().filter(SchemaPort::isOutlet).toList(), problems);
        }
    }

    private static void check(Topic topic, List<SchemaPort> ports, Consumer<Problem> problems) {
        for (SchemaPort port : ports) {
            SchemaPort first = ports.get(0);
            if (port.hasFormatOf(first) && !port.isSame(first)) {
                problems.accept(problem(topic, first, port));
            }
        }
    }

    private static Problem problem(Topic topic, SchemaPort first, SchemaPort port) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_419,
                        "the %s '%s' and '%s' of topic '%s' have different schemas",
                        port.isOutlet() ? "outlets" : "inlets",
                        first.port().path(),
                        port.port().path(),
                        topic.id())
                .at(port.port().path().place())
                .because("%s", first.evidence(first.port().path()))
                .because("%s", port.evidence(port.port().path()));
        if (!topic.consumers().isEmpty() && port.isOutlet()) {
            return problem.because(
                            "the topic's encoding is binary, so that its records do not say which schema is theirs")
                    .fix("give each schema a topic of its own, or set 'encoding = single-object'");
        }
        return problem.fix("give each schema a topic of its own");
    }
}
