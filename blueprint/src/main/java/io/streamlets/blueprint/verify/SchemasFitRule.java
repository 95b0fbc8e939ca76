package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.schema.SchemaDifference;
import java.util.List;
import java.util.function.UnaryOperator;

/** Every inlet of a topic can read what every outlet of the topic writes, unless the topic demands less. */
final class SchemasFitRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return SchemaPair.misfits(
                blueprint,
                topic -> topic.compatibility().isBackward(),
                UnaryOperator.identity(),
                SchemasFitRule::problem);
    }

    private static Problem problem(Topic topic, SchemaPair pair, List<SchemaDifference> differences) {
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_401, "%s does not fit %s on topic '%s'", pair.writer(), pair.reader(), topic.id())
                .at(pair.reader().port().path().place());
        return pair.explain(problem, differences).fix("%s", fix(pair, differences));
    }

    private static String fix(SchemaPair pair, List<SchemaDifference> differences) {
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
}
