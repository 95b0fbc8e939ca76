package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;

/**
 * Who asks for an encoding of Avro records has Avro records.
 *
 * <p>A topic of another format has nothing around its records, whatever the default for Avro is.
 */
final class EncodingIsOfFormatRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            if (topic.encoding() != Encoding.BINARY && topic.places().containsKey("encoding")) {
                SchemaPort.of(blueprint, topic).stream()
                        // An inlet of bytes takes a record with whatever is around it.
                        .filter(port -> !port.isAvro()
                                && (port.isOutlet() || !port.schema().isBytes()))
                        .findFirst()
                        .ifPresent(port -> problems.add(problem(topic, port)));
            }
        }
        return problems;
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
