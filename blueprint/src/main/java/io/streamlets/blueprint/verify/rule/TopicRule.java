package io.streamlets.blueprint.verify.rule;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A rule that looks at one topic after the other. */
public interface TopicRule extends BlueprintRule {

    /** Reports all breaches by a topic. */
    void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems);

    @Override
    default List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        blueprint.blueprint().topics().forEach(topic -> check(topic, blueprint, problems::add));
        return problems;
    }
}
