package io.streamlets.blueprint.verify.deadletter;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.schema.SchemaPort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dead letters are read as bytes: they are records that could not be read as what they should be, or rows as JSON. */
public final class DeadLettersAreBytesRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        Set<String> topics = new HashSet<>();
        for (DeadLetterPort writer : DeadLetterPort.of(blueprint)) {
            // That an outlet writes them to its own topic is another rule's.
            if (!writer.writesToOwnTopic() && topics.add(writer.deadLetters())) {
                for (SchemaPort port : SchemaPort.of(blueprint, writer.deadLetters())) {
                    if (!port.isOutlet() && !port.schema().isBytes()) {
                        problems.add(problem(writer, port));
                    }
                }
            }
        }
        return problems;
    }

    private static Problem problem(DeadLetterPort writer, SchemaPort reader) {
        return Problem.of(
                        ProblemId.SLT_464,
                        "%s reads the dead letters of topic '%s' as '%s'",
                        reader,
                        writer.deadLetters(),
                        reader.schema().name())
                .at(reader.port().path().place())
                .because(
                        "%s writes %s",
                        writer,
                        writer.isOutlet()
                                ? "rows there as JSON that it cannot write as records"
                                : "records there that it cannot read")
                .because("%s", writer.reason())
                .fix("read them as byte[] or KafkaRecord<byte[]>, or name another topic for the dead letters");
    }
}
