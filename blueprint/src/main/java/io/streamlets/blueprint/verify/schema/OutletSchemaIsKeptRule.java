package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.KeptSchema;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.ArrayList;
import java.util.List;

/**
 * In a project that keeps schemas, those of today's outlets are kept too: when one changes, it is too late.
 *
 * <p>Bare binary is read by today's schema whatever is kept.
 */
public final class OutletSchemaIsKeptRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Topic> topics = blueprint.blueprint().topics();
        List<Problem> problems = new ArrayList<>();
        if (topics.stream().anyMatch(topic -> !topic.keptSchemas().isEmpty())) {
            topics.stream()
                    .filter(topic -> topic.encoding() == Encoding.SINGLE_OBJECT)
                    .forEach(topic -> SchemaPort.avroOf(blueprint, topic).stream()
                            .filter(port -> port.isOutlet() && !isKept(topic, port))
                            .forEach(port -> problems.add(problem(topic, port))));
        }
        return problems;
    }

    private static boolean isKept(Topic topic, SchemaPort outlet) {
        return topic.keptSchemas().stream()
                .anyMatch(kept -> SchemaComparison.areSame(AvroSchemas.parse(kept.text()), outlet.avro()));
    }

    private static Problem problem(Topic topic, SchemaPort outlet) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_456, "the schema by which %s writes topic '%s' is not kept", outlet, topic.id())
                .at(outlet.port().path().place())
                .because("%s", outlet.evidence("writer"))
                .because("its fingerprint is %s", AvroSchemas.fingerprint64Text(outlet.avro()));
        for (KeptSchema kept : topic.keptSchemas()) {
            problem.because("kept: %s", kept);
        }
        return problem.fix("before this schema is released, run the application's main with 'schemas --write"
                + " src/main/resources', so that a later release reads its records");
    }
}
