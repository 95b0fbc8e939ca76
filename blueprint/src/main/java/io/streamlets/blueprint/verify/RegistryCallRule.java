package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A schema registry can be called with the settings beside its address. */
final class RegistryCallRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            if (topic.encoding() == Encoding.CONFLUENT) {
                check(topic, problems);
            }
        }
        return problems;
    }

    private static void check(Topic topic, List<Problem> problems) {
        if (!isToken(topic.schemaRegistry().token())) {
            problems.add(Problem.of(
                            ProblemId.SLT_470,
                            "the token for the schema registry of topic '%s' has a character that no token has",
                            topic.id())
                    .at(topic.placeOf("schema-registry.token"))
                    .because("it has to be printable ASCII without spaces, to stand in the header of a call")
                    .fix("look for a space or a line break, such as one at the end of the file that it comes from"));
        }
        if (topic.schemaRegistry().timeout().toMillis() < 1) {
            problems.add(Problem.of(
                            ProblemId.SLT_470,
                            "the timeout for the schema registry of topic '%s' is below a millisecond",
                            topic.id())
                    .at(topic.placeOf("schema-registry.timeout"))
                    .fix("give the longest time for one call, such as '10 s'"));
        }
    }

    private static boolean isToken(@Nullable String token) {
        return token == null || token.chars().allMatch(character -> character > ' ' && character < 0x7F);
    }
}
