package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.function.Consumer;

/** What an earlier release wrote to a topic in bare binary has the schema of today, with which it will be read. */
public final class BinaryTopicKeepsItsSchemaRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        if (topic.encoding() == Encoding.BINARY) {
            // Another rule holds the outlets of such a topic to one schema.
            SchemaPort.avroOf(blueprint, topic).stream()
                    .filter(SchemaPort::isOutlet)
                    .findFirst()
                    .ifPresent(outlet -> check(topic, outlet, problems));
        }
    }

    private static void check(Topic topic, SchemaPort outlet, Consumer<Problem> problems) {
        for (KeptSchema kept : topic.keptSchemas()) {
            if (!SchemaComparison.areSame(AvroSchemas.parse(kept.text()), outlet.avro())) {
                problems.accept(Problem.of(
                                ProblemId.SLT_457,
                                "an earlier release wrote topic '%s' with another schema than %s",
                                topic.id(),
                                outlet)
                        .at(outlet.port().path().place())
                        .because("%s", outlet.evidence("now"))
                        .because("before  %s", kept)
                        .because(
                                "the topic's encoding is binary, so that its records do not say which schema is theirs")
                        .fix("give the topic a new 'topic.name'; or, when no such record is left in it, delete the file"
                                + " and build from scratch"));
            }
        }
    }
}
