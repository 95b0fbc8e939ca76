package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Gaps;
import io.streamlets.blueprint.Gaps.Side;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.schema.SchemaDifference;
import io.streamlets.blueprint.verify.ResolvedPort.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All outlets of a topic without inlets write one schema, and all inlets of a topic without outlets read one.
 *
 * <p>Where a topic has both, {@link SchemasFitRule} compares them.
 */
final class OneSidedTopicHasOneSchemaRule implements BlueprintRule {
    private final SchemaComparison comparison = SchemaComparison.exact();

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            Gaps gaps = blueprint.blueprint().gaps();
            boolean hasProducers = !topic.producers().isEmpty() || gaps.mayHavePorts(topic.id(), Side.PRODUCERS);
            boolean hasConsumers = !topic.consumers().isEmpty() || gaps.mayHavePorts(topic.id(), Side.CONSUMERS);
            if (!hasProducers || !hasConsumers) {
                checkPorts(
                        blueprint.ports().stream()
                                .filter(port -> port.topic().id().equals(topic.id()) && port.isRight())
                                .toList(),
                        problems);
            }
        }
        return problems;
    }

    private void checkPorts(List<ResolvedPort> ports, List<Problem> problems) {
        for (ResolvedPort port : ports) {
            ResolvedPort first = ports.get(0);
            SchemaDescriptor expected = schema(first);
            SchemaDescriptor actual = schema(port);
            if (expected != null && actual != null && expected.format().equals(actual.format())) {
                List<SchemaDifference> differences =
                        comparison.differences(AvroSchemas.parse(actual.text()), AvroSchemas.parse(expected.text()));
                if (!differences.isEmpty()) {
                    problems.add(problem(first, expected, port, actual));
                }
            }
        }
    }

    private static Problem problem(
            ResolvedPort first, SchemaDescriptor firstSchema, ResolvedPort port, SchemaDescriptor schema) {
        String ports = port.role() == Role.PRODUCER ? "outlets" : "inlets";
        return Problem.of(
                        ProblemId.SLT_419,
                        "the %s '%s' and '%s' of topic '%s' have different schemas",
                        ports,
                        first.path(),
                        port.path(),
                        port.topic().id())
                .at(port.path().place())
                .because(side(first, firstSchema))
                .because(side(port, schema))
                .fix("give each schema a topic of its own");
    }

    private static String side(ResolvedPort port, SchemaDescriptor schema) {
        return "%s  %s (%s) of %s"
                .formatted(
                        port.path(),
                        schema.name(),
                        schema.format(),
                        Objects.requireNonNull(port.streamlet()).className());
    }

    private static @Nullable SchemaDescriptor schema(ResolvedPort port) {
        if (port.role() == Role.PRODUCER) {
            OutletDescriptor outlet = port.outlet();
            return outlet == null ? null : outlet.schema();
        }
        InletDescriptor inlet = port.inlet();
        return inlet == null ? null : inlet.schema();
    }
}
