package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.SchemaDifference;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The schemas of a topic's outlets and inlets can read each other, as far as the topic demands it; where it does not demand that
 * its inlets read what its outlets write, the rule says which records will be invalid.
 */
public final class SchemasFitRule implements TopicRule {

    /** Every inlet can read what every outlet writes. */
    public static final SchemasFitRule BACKWARD = new SchemasFitRule(
            topic -> topic.compatibility().isBackward(), UnaryOperator.identity(), SchemasFitRule::doesNotFit);

    /** The schema of every outlet can read what the schema of every inlet would write. */
    public static final SchemasFitRule FORWARD = new SchemasFitRule(
            topic -> topic.compatibility().isForward(), SchemaPair::reversed, SchemasFitRule::couldNotRead);

    /** Every inlet can read what every outlet writes, which nobody demands. */
    public static final SchemasFitRule NOT_DEMANDED = new SchemasFitRule(
            topic -> !topic.compatibility().isBackward(), UnaryOperator.identity(), SchemasFitRule::cannotReadAll);

    /** Describes a pair of schemas on a topic whose {@code differences} keep the reader from reading. */
    @FunctionalInterface
    private interface Misfit {
        Problem problem(Topic topic, SchemaPair pair, List<SchemaDifference> differences);
    }

    private final Predicate<Topic> concerned;
    private final UnaryOperator<SchemaPair> direction;
    private final Misfit misfit;

    private SchemasFitRule(Predicate<Topic> concerned, UnaryOperator<SchemaPair> direction, Misfit misfit) {
        this.concerned = concerned;
        this.direction = direction;
        this.misfit = misfit;
    }

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        if (concerned.test(topic)) {
            SchemaPair.of(blueprint, topic).stream().map(direction).forEach(pair -> {
                List<SchemaDifference> differences = pair.differences();
                if (!differences.isEmpty()) {
                    problems.accept(misfit.problem(topic, pair, differences));
                }
            });
        }
    }

    private static Problem doesNotFit(Topic topic, SchemaPair pair, List<SchemaDifference> differences) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_401, "%s does not fit %s on topic '%s'", pair.writer(), pair.reader(), topic.id())
                .at(pair.reader().port().path().place());
        return pair.explain(problem, differences).fix("%s", fixOrChangeTypes(pair, differences));
    }

    private static String fixOrChangeTypes(SchemaPair pair, List<SchemaDifference> differences) {
        String type = pair.reader().schema().name();
        if (!pair.isOneType()) {
            return SchemaPair.fix(differences, pair.reader()) + ", or connect '"
                    + pair.reader().port().path() + "' to an outlet of " + type;
        }
        String sameVersion = "compile both streamlets with the same version of " + type;
        return differences.size() > SchemaPair.MOST_FIXES
                ? sameVersion
                : SchemaPair.fix(differences, pair.reader()) + ", or " + sameVersion;
    }

    private static Problem couldNotRead(Topic topic, SchemaPair forward, List<SchemaDifference> differences) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_451,
                        "%s could not read what the schema of %s would write to topic '%s'",
                        forward.reader(),
                        forward.writer(),
                        topic.id())
                .at(forward.writer().port().path().place())
                .because("the topic has compatibility = %s", topic.compatibility());
        return forward.explain(problem, differences)
                .fix("%s, or set 'compatibility = backward'", SchemaPair.fix(differences, forward.reader()));
    }

    private static Problem cannotReadAll(Topic topic, SchemaPair pair, List<SchemaDifference> differences) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_453,
                        "%s cannot read all that %s writes to topic '%s'",
                        pair.reader(),
                        pair.writer(),
                        topic.id())
                .at(pair.reader().port().path().place());
        return pair.explain(problem, differences)
                .because(
                        "%s for '%s': %s",
                        pair.reader().isAvro() ? "invalid" : "not as written",
                        pair.reader().port().path(),
                        records(differences))
                .fix(
                        "%s, or set 'compatibility = backward' to refuse this",
                        SchemaPair.fix(differences, pair.reader()));
    }

    private static String records(List<SchemaDifference> differences) {
        return differences.stream()
                .filter(SchemaDifference::everyRecord)
                .findFirst()
                .map(SchemaDifference::records)
                .orElseGet(() ->
                        differences.stream().map(SchemaDifference::records).collect(Collectors.joining("; ")));
    }
}
