package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** The topic to which an inlet writes dead letters is one of the blueprint. */
final class DeadLetterTopicExistsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<String> topics =
                blueprint.blueprint().topics().stream().map(Topic::id).toList();
        return blueprint.blueprint().gaps().topics()
                ? List.of()
                : DeadLetterInlet.of(blueprint).stream()
                        .filter(inlet -> !topics.contains(inlet.deadLetters()))
                        .map(inlet -> problem(inlet, topics))
                        .toList();
    }

    private static Problem problem(DeadLetterInlet inlet, List<String> topics) {
        List<String> others = topics.stream()
                .filter(topic -> !topic.equals(inlet.port().topic().id()))
                .toList();
        return Problem.of(
                        ProblemId.SLT_462,
                        "inlet '%s' writes dead letters to topic '%s', which the blueprint does not have",
                        inlet.port().path(),
                        inlet.deadLetters())
                .at(inlet.place())
                .because("%s", inlet.reason())
                .suggest(NearMiss.nearest(inlet.deadLetters(), others))
                .fix("add '%s {}' to the topics of the blueprint", inlet.deadLetters());
    }
}
