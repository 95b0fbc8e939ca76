package io.streamlets.blueprint.verify.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.streamlets.blueprint.name.DnsLabel;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.port.UnconnectedPort;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every port path of a topic begins with the ref of a streamlet of the blueprint; one problem a ref, not one a path. */
public final class RefIsKnownRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<String, List<ResolvedPort>> byRef = blueprint.ports().stream()
                .filter(port ->
                        !port.knownRef() && !isLegalFormOfOther(port.path().ref(), blueprint.refs()))
                .collect(groupingBy(port -> port.path().ref(), LinkedHashMap::new, toList()));
        if (byRef.isEmpty()) {
            return List.of();
        }
        List<UnconnectedPort> unconnected = UnconnectedPort.of(blueprint);
        NearMiss refs = NearMiss.among(blueprint.refs());
        Map<String, List<String>> missing = new LinkedHashMap<>();
        byRef.forEach((ref, uses) -> missing.put(ref, missing(uses, blueprint.refs(), unconnected)));
        return byRef.entrySet().stream()
                .map(each -> problem(each.getValue(), meant(each.getKey(), refs, missing)))
                .toList();
    }

    /** The refs of streamlets that have unconnected ports of all the names and roles that are used with an unknown ref. */
    private static List<String> missing(List<ResolvedPort> uses, List<String> refs, List<UnconnectedPort> unconnected) {
        return refs.stream()
                .filter(ref -> uses.stream()
                        .allMatch(use -> unconnected.stream()
                                .anyMatch(port -> port.ref().equals(ref)
                                        && port.name().equals(use.path().port())
                                        && port.role() == use.role())))
                .toList();
    }

    /** What is missing tells something about one unknown ref; which of several is meant for it is an open question. */
    private static List<String> meant(String ref, NearMiss refs, Map<String, List<String>> missing) {
        List<String> own = missing.getOrDefault(ref, List.of());
        boolean alone = missing.entrySet().stream()
                .noneMatch(other -> !other.getKey().equals(ref) && !Collections.disjoint(other.getValue(), own));
        return alone ? refs.meant(ref, own) : refs.nearest(ref);
    }

    /** Whether a streamlet has an illegal ref, for which this one was proposed already. */
    private static boolean isLegalFormOfOther(String ref, List<String> refs) {
        return refs.stream().anyMatch(other -> !DnsLabel.isLegal(other) && ref.equals(DnsLabel.legalised(other)));
    }

    private static Problem problem(List<ResolvedPort> uses, List<String> meant) {
        ResolvedPort port = uses.get(0);
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_407,
                        "topic '%s' names the unknown streamlet '%s' in '%s'",
                        port.topic().id(),
                        port.path().ref(),
                        port.path())
                .at(port.path().place());
        uses.stream().skip(1).forEach(use -> problem.because("%s", use.described()));
        return problem.suggest(meant.stream()
                        .map(ref -> ref + "." + port.path().port())
                        .toList())
                .fix(
                        "use the ref of a streamlet under 'blueprint.streamlets', or add '%s' there",
                        port.path().ref());
    }
}
