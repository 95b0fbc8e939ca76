package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.SchemaDifference;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says which records will be invalid on a topic that does not demand that its inlets read what its outlets write. */
final class InvalidRecordsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return SchemaPair.misfits(
                blueprint,
                topic -> !topic.compatibility().isBackward(),
                UnaryOperator.identity(),
                InvalidRecordsRule::problem);
    }

    private static Problem problem(Topic topic, SchemaPair pair, List<SchemaDifference> differences) {
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
