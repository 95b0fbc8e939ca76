package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Dead letters are read as bytes: they are records that could not be read as what they should be. */
final class DeadLettersAreBytesRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        Set<String> topics = new HashSet<>();
        for (DeadLetterInlet writer : DeadLetterInlet.of(blueprint)) {
            if (topics.add(writer.deadLetters())) {
                for (SchemaPort port : SchemaPort.of(blueprint, writer.deadLetters())) {
                    // What an inlet does with its own topic is another rule's.
                    if (!port.isOutlet()
                            && !port.schema().isBytes()
                            && !port.port()
                                    .path()
                                    .toString()
                                    .equals(writer.port().path().toString())) {
                        problems.add(problem(writer, port));
                    }
                }
            }
        }
        return problems;
    }

    private static Problem problem(DeadLetterInlet writer, SchemaPort reader) {
        return Problem.of(
                        ProblemId.SLT_464,
                        "%s reads the dead letters of topic '%s' as '%s'",
                        reader,
                        writer.deadLetters(),
                        reader.schema().name())
                .at(reader.port().path().place())
                .because(
                        "inlet '%s' writes records there that it cannot read",
                        writer.port().path())
                .because("%s", writer.reason())
                .fix("read them as byte[] or KafkaRecord<byte[]>, or name another topic for the dead letters");
    }
}
