package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;

/** Every port path of a topic begins with the ref of a streamlet of the blueprint. */
final class RefIsKnownRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.ports().stream()
                .filter(port -> !port.knownRef())
                .map(port -> problem(port, blueprint.refs()))
                .toList();
    }

    private static Problem problem(ResolvedPort port, List<String> refs) {
        String nearest = NearMiss.nearest(port.path().ref(), refs);
        return Problem.of(
                        ProblemId.SLT_407,
                        "topic '%s' names the unknown streamlet '%s' in '%s'",
                        port.topic().id(),
                        port.path().ref(),
                        port.path())
                .at(port.path().place())
                .suggest(nearest == null ? null : nearest + "." + port.path().port())
                .fix(
                        "use the ref of a streamlet under 'blueprint.streamlets', or add '%s' there",
                        port.path().ref());
    }
}
