package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** No inlet writes dead letters to the topic that it reads them from, again and again. */
final class DeadLettersGoElsewhereRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return DeadLetterInlet.of(blueprint).stream()
                .filter(inlet -> inlet.deadLetters().equals(inlet.port().topic().id()))
                .map(DeadLettersGoElsewhereRule::problem)
                .toList();
    }

    private static Problem problem(DeadLetterInlet inlet) {
        return Problem.of(
                        ProblemId.SLT_463,
                        "inlet '%s' writes dead letters to topic '%s', which it reads",
                        inlet.port().path(),
                        inlet.deadLetters())
                .at(inlet.place())
                .because("%s", inlet.reason())
                .because("it would read each of its dead letters again, without end")
                .fix("name another topic for its dead letters, or let it skip invalid records or fail");
    }
}
