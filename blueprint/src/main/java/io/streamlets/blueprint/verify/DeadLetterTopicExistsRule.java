package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The topic to which an inlet writes dead letters is one of the blueprint. */
final class DeadLetterTopicExistsRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.blueprint().gaps().topics()
                ? List.of()
                : DeadLetterInlet.of(blueprint).stream()
                        .filter(inlet -> isMissing(inlet, blueprint))
                        .map(inlet -> problem(inlet, nearMiss(inlet, blueprint)))
                        .toList();
    }

    /** The topic that is probably meant; null if the topic exists, or if nothing is near. */
    static @Nullable String nearMiss(DeadLetterInlet inlet, ResolvedBlueprint blueprint) {
        List<String> others = blueprint.blueprint().topics().stream()
                .map(Topic::id)
                .filter(topic -> !topic.equals(inlet.port().topic().id()))
                .toList();
        return isMissing(inlet, blueprint) ? NearMiss.nearest(inlet.deadLetters(), others) : null;
    }

    private static boolean isMissing(DeadLetterInlet inlet, ResolvedBlueprint blueprint) {
        return blueprint.blueprint().topic(inlet.deadLetters()) == null;
    }

    private static Problem problem(DeadLetterInlet inlet, @Nullable String nearMiss) {
        return Problem.of(
                        ProblemId.SLT_462,
                        "inlet '%s' writes dead letters to topic '%s', which the blueprint does not have",
                        inlet.port().path(),
                        inlet.deadLetters())
                .at(inlet.place())
                .because("%s", inlet.reason())
                .suggest(nearMiss)
                .fix("add '%s {}' to the topics of the blueprint", inlet.deadLetters());
    }
}
