package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.schema.SchemaDifference;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.Schema;

/** Every inlet of a topic can read what earlier releases wrote to it, which may still be there. */
public final class KeptSchemasFitRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        // What was written in bare binary does not identify its schema: another rule.
        if (topic.encoding() != Encoding.BINARY && !topic.keptSchemas().isEmpty()) {
            check(topic, SchemaPort.avroOf(blueprint, topic), problems);
        }
    }

    private static void check(Topic topic, List<SchemaPort> ports, Consumer<Problem> problems) {
        for (KeptSchema kept : topic.keptSchemas()) {
            Schema writer = AvroSchemas.parse(kept.text());
            // What an outlet still writes is compared with the inlets by the rules for outlets.
            if (ports.stream().noneMatch(port -> port.isOutlet() && SchemaComparison.areSame(writer, port.avro()))) {
                ports.stream()
                        .filter(port -> !port.isOutlet())
                        .forEach(inlet -> check(topic, kept, writer, inlet, ports, problems));
            }
        }
    }

    private static void check(
            Topic topic,
            KeptSchema kept,
            Schema writer,
            SchemaPort inlet,
            List<SchemaPort> ports,
            Consumer<Problem> problems) {
        List<SchemaDifference> differences = SchemaComparison.differences(writer, inlet.avro());
        if (!differences.isEmpty()) {
            // Fingerprints do not see logical types: records of today would be taken for those of the earlier release.
            boolean alike = topic.encoding() == Encoding.SINGLE_OBJECT
                    && ports.stream()
                            .anyMatch(port ->
                                    AvroSchemas.fingerprint64(port.avro()) == AvroSchemas.fingerprint64(writer));
            boolean demanded = topic.compatibility().isBackward() || alike;
            Problem.Builder problem = Problem.of(
                            demanded ? ProblemId.SLT_455 : ProblemId.SLT_458,
                            "%s cannot read what an earlier release wrote to topic '%s'",
                            inlet,
                            topic.id())
                    .at(inlet.port().path().place())
                    .because("writer  %s (avro) of %s", writer.getFullName(), kept)
                    .because("%s", inlet.evidence("reader"));
            problems.accept(SchemaPair.explainDifferences(problem, differences)
                    .fix(
                            "%s; or, when no such record is left in the topic, delete the file and build from scratch",
                            SchemaPair.fix(differences, inlet)));
        }
    }
}
