package io.streamlets.blueprint.verify.port;

import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.List;
import java.util.function.Function;

/**
 * Every port of every streamlet is on a topic, unless the streamlet can do without it.
 *
 * <p>A port that a misspelt path may well mean is not reported a second time.
 */
public final class PortIsConnectedRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<UnconnectedPort> unconnected = UnconnectedPort.of(blueprint);
        List<ResolvedPort> misspelt = unconnected.isEmpty()
                ? List.of()
                : blueprint.ports().stream()
                        .filter(port -> !port.knownRef() || port.isUnknownPort())
                        .toList();
        return unconnected.stream()
                .filter(port -> misspelt.stream().noneMatch(path -> mayMean(path, port, unconnected, blueprint)))
                .map(PortIsConnectedRule::problem)
                .toList();
    }

    private static boolean mayMean(
            ResolvedPort misspelt,
            UnconnectedPort port,
            List<UnconnectedPort> unconnected,
            ResolvedBlueprint blueprint) {
        PortPath path = misspelt.path();
        StreamletDescriptor streamlet = misspelt.streamlet();
        if (streamlet != null) {
            return path.ref().equals(port.ref())
                    && mayStandFor(
                            path.port(),
                            port.name(),
                            names(unconnected, UnconnectedPort::name, UnconnectedPort::ref, port.ref()),
                            streamlet.portNames());
        }
        return mayStandFor(path.port(), port.name(), List.of(port.name()), List.of())
                && mayStandFor(
                        path.ref(),
                        port.ref(),
                        names(unconnected, UnconnectedPort::ref, UnconnectedPort::name, port.name()),
                        blueprint.refs());
    }

    /** One part of the paths of those ports whose other part is known. */
    private static List<String> names(
            List<UnconnectedPort> ports,
            Function<UnconnectedPort, String> part,
            Function<UnconnectedPort, String> other,
            String known) {
        return ports.stream()
                .filter(port -> other.apply(port).equals(known))
                .map(part)
                .toList();
    }

    /** A name may mean the nearest of those that are missed; if it is near to none at all, any of them. */
    private static boolean mayStandFor(String misspelt, String name, List<String> missed, List<String> all) {
        List<String> nearest = NearMiss.nearest(misspelt, missed);
        return nearest.isEmpty() ? NearMiss.nearest(misspelt, all).isEmpty() : nearest.contains(name);
    }

    private static Problem problem(UnconnectedPort port) {
        boolean outlet = port.role() == PortRole.PRODUCER;
        return Problem.of(
                        ProblemId.SLT_409,
                        "%s '%s' is not connected to a topic",
                        port.role().direction(),
                        port.path())
                .at(port.instance().place())
                .fix("add '%s' to the %s of a topic", port.path(), outlet ? "producers" : "consumers");
    }
}
