package io.streamlets.blueprint.verify.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.port.UnconnectedPort;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Every port path of a topic ends with a port of its streamlet; one problem a path, however many topics name it. */
public final class PortIsKnownRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<String, List<ResolvedPort>> byPath = blueprint.ports().stream()
                .filter(ResolvedPort::isUnknownPort)
                .collect(groupingBy(port -> port.path().toString(), LinkedHashMap::new, toList()));
        if (byPath.isEmpty()) {
            return List.of();
        }
        List<UnconnectedPort> unconnected = UnconnectedPort.of(blueprint);
        return byPath.values().stream()
                .map(uses -> problem(
                        uses,
                        Objects.requireNonNull(uses.get(0).streamlet()),
                        isAlone(uses.get(0), byPath) ? unconnected : List.of()))
                .toList();
    }

    /** Whether no other unknown port of the streamlet and the role may stand for one that is missing. */
    private static boolean isAlone(ResolvedPort port, Map<String, List<ResolvedPort>> byPath) {
        return byPath.values().stream()
                        .map(uses -> uses.get(0))
                        .filter(other -> other.path().ref().equals(port.path().ref()) && other.role() == port.role())
                        .count()
                == 1;
    }

    private static Problem problem(
            List<ResolvedPort> uses, StreamletDescriptor streamlet, List<UnconnectedPort> unconnected) {
        ResolvedPort port = uses.get(0);
        boolean producer = port.role() == PortRole.PRODUCER;
        String direction = port.role().direction();
        List<String> candidates = producer
                ? streamlet.outlets().stream().map(OutletDescriptor::name).toList()
                : streamlet.inlets().stream().map(InletDescriptor::name).toList();
        List<String> missing = unconnected.stream()
                .filter(other -> other.ref().equals(port.path().ref()) && other.role() == port.role())
                .map(UnconnectedPort::name)
                .toList();
        List<String> meant = NearMiss.among(candidates).meant(port.path().port(), missing);
        Problem.Builder problem = Problem.of(
                        ProblemId.SLT_408,
                        "streamlet '%s' has no %s '%s'",
                        port.path().ref(),
                        direction,
                        port.path().port())
                .at(port.path().place())
                .because(portsOf(streamlet));
        uses.stream().skip(1).forEach(use -> problem.because("%s", use.described()));
        return problem.suggest(meant.stream()
                        .map(name -> port.path().ref() + "." + name)
                        .toList())
                .fix("name an %s of the streamlet", direction);
    }

    /** As evidence: {@code sensors.MovingAverage has inlet 'in', outlet 'out'}. */
    private static String portsOf(StreamletDescriptor streamlet) {
        List<String> ports = streamlet.portNames().stream()
                .map(name -> (streamlet.inlet(name) != null ? "inlet '" : "outlet '") + name + "'")
                .toList();
        return streamlet.className() + " has " + (ports.isEmpty() ? "no ports" : String.join(", ", ports));
    }
}
