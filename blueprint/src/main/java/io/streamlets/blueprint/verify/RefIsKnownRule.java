package io.streamlets.blueprint.verify;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every port path of a topic begins with the ref of a streamlet of the blueprint; one problem a ref, not one a path. */
final class RefIsKnownRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<String, List<ResolvedPort>> byRef = blueprint.ports().stream()
                .filter(port ->
                        !port.knownRef() && !isLegalFormOfOther(port.path().ref(), blueprint.refs()))
                .collect(groupingBy(port -> port.path().ref(), LinkedHashMap::new, toList()));
        return byRef.values().stream()
                .map(uses -> problem(uses, blueprint.refs()))
                .toList();
    }

    /** Whether a streamlet has an illegal ref, for which this one was proposed already. */
    private static boolean isLegalFormOfOther(String ref, List<String> refs) {
        return refs.stream().anyMatch(other -> !DnsLabel.isLegal(other) && ref.equals(DnsLabel.legalised(other)));
    }

    private static Problem problem(List<ResolvedPort> uses, List<String> refs) {
        ResolvedPort port = uses.get(0);
        String nearest = NearMiss.nearest(port.path().ref(), refs);
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_407,
                        "topic '%s' names the unknown streamlet '%s' in '%s'",
                        port.topic().id(),
                        port.path().ref(),
                        port.path())
                .at(port.path().place());
        uses.stream().skip(1).forEach(use -> problem.because("%s", use.described()));
        return problem.suggest(
                        nearest == null ? null : nearest + "." + port.path().port())
                .fix(
                        "use the ref of a streamlet under 'blueprint.streamlets', or add '%s' there",
                        port.path().ref());
    }
}
