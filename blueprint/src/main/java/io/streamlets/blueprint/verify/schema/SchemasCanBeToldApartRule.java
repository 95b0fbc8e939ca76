package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.List;
import java.util.function.Consumer;

/**
 * A record that an inlet can read has another fingerprint than one that it cannot.
 *
 * <p>The fingerprint of Avro's single-object encoding does not see logical types, so an inlet of milliseconds could not
 * tell the records of an outlet of milliseconds from those of an outlet of microseconds. On a topic whose inlets must read
 * all outlets, {@link SchemasFitRule} already refuses the latter.
 */
public final class SchemasCanBeToldApartRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        if (topic.encoding() == Encoding.SINGLE_OBJECT && !topic.compatibility().isBackward()) {
            List<SchemaPair> pairs = SchemaPair.of(blueprint, topic).stream()
                    .filter(pair -> pair.writer().isAvro())
                    .toList();
            check(topic, pairs, problems);
        }
    }

    private static void check(Topic topic, List<SchemaPair> pairs, Consumer<Problem> problems) {
        List<SchemaPair> right =
                pairs.stream().filter(pair -> pair.differences().isEmpty()).toList();
        for (SchemaPair wrong : pairs) {
            if (!right.contains(wrong)) {
                right.stream()
                        .filter(pair -> pair.reader().equals(wrong.reader())
                                && fingerprint(pair.writer()) == fingerprint(wrong.writer()))
                        .findFirst()
                        .ifPresent(pair -> problems.accept(problem(topic, pair, wrong)));
            }
        }
    }

    private static Problem problem(Topic topic, SchemaPair right, SchemaPair wrong) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_452,
                        "%s cannot tell the records of %s and %s on topic '%s' apart",
                        right.reader(),
                        right.writer(),
                        wrong.writer(),
                        topic.id())
                .at(wrong.writer().port().path().place())
                .because("both schemas have the fingerprint %016x", fingerprint(wrong.writer()))
                .because("%s reads only those of %s", right.reader(), right.writer());
        return wrong.explain(problem, wrong.differences()).fix("give each schema a topic of its own");
    }

    private static long fingerprint(SchemaPort port) {
        return AvroSchemas.fingerprint64(port.avro());
    }
}
