package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.function.Consumer;

/**
 * Who asks for an encoding of Avro records has Avro records.
 *
 * <p>A topic of another format has nothing around its records, whatever the default for Avro is.
 */
public final class EncodingIsOfFormatRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        if (topic.encoding() != Encoding.BINARY && topic.places().containsKey("encoding")) {
            SchemaPort.of(blueprint, topic).stream()
                    // An inlet of bytes takes a record with whatever is around it.
                    .filter(port ->
                            !port.isAvro() && (port.isOutlet() || !port.schema().isBytes()))
                    .findFirst()
                    .ifPresent(port -> problems.accept(problem(topic, port)));
        }
    }

    private static Problem problem(Topic topic, SchemaPort port) {
        return Problem.of(
                        ProblemId.SLT_467,
                        "topic '%s' has the encoding %s, which is of Avro records",
                        topic.id(),
                        topic.encoding())
                .at(topic.placeOf("encoding"))
                .because("%s", port.evidence(port.port().path()))
                .fix("remove 'encoding', or set 'encoding = binary'");
    }
}
