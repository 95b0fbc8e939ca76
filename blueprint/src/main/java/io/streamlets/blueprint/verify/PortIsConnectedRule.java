package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.problem.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Every port of every streamlet is on a topic, unless the streamlet can do without it.
 *
 * <p>A port that a misspelt path may well mean is not reported a second time.
 */
final class PortIsConnectedRule implements BlueprintRule {
    private record Port(StreamletInstance instance, String ref, String name, boolean outlet) {
        String path() {
            return ref + "." + name;
        }
    }

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Set<String> named =
                blueprint.ports().stream().map(port -> port.path().toString()).collect(Collectors.toSet());
        List<Port> unnamed = ports(blueprint).stream()
                .filter(port -> !named.contains(port.path()) && !mayBeInAGap(blueprint, port))
                .toList();
        List<ResolvedPort> misspelt = unnamed.isEmpty()
                ? List.of()
                : blueprint.ports().stream()
                        .filter(port -> !port.knownRef() || port.isUnknownPort())
                        .toList();
        return unnamed.stream()
                .filter(port -> misspelt.stream().noneMatch(path -> mayMean(path, port, unnamed, blueprint)))
                .map(PortIsConnectedRule::problem)
                .toList();
    }

    private static List<Port> ports(ResolvedBlueprint blueprint) {
        List<Port> ports = new ArrayList<>();
        for (StreamletInstance instance : blueprint.blueprint().streamlets()) {
            StreamletDescriptor streamlet = blueprint.descriptor(instance);
            if (streamlet != null) {
                streamlet.portNames().stream()
                        .filter(name -> !streamlet.isOptional(name))
                        .map(name -> new Port(instance, instance.ref(), name, streamlet.outlet(name) != null))
                        .forEach(ports::add);
            }
        }
        return ports;
    }

    private static boolean mayBeInAGap(ResolvedBlueprint blueprint, Port port) {
        PortRole role = port.outlet() ? PortRole.PRODUCER : PortRole.CONSUMER;
        return blueprint.blueprint().gaps().mayHavePort(role, port.ref(), port.name());
    }

    private static boolean mayMean(ResolvedPort misspelt, Port port, List<Port> unnamed, ResolvedBlueprint blueprint) {
        PortPath path = misspelt.path();
        StreamletDescriptor streamlet = misspelt.streamlet();
        if (streamlet != null) {
            return path.ref().equals(port.ref())
                    && mayStandFor(
                            path.port(),
                            port.name(),
                            names(unnamed, Port::name, Port::ref, port.ref()),
                            streamlet.portNames());
        }
        return mayStandFor(path.port(), port.name(), List.of(port.name()), List.of())
                && mayStandFor(
                        path.ref(), port.ref(), names(unnamed, Port::ref, Port::name, port.name()), blueprint.refs());
    }

    /** One part of the paths of those ports whose other part is known. */
    private static List<String> names(
            List<Port> ports, Function<Port, String> part, Function<Port, String> other, String known) {
        return ports.stream()
                .filter(port -> other.apply(port).equals(known))
                .map(part)
                .toList();
    }

    /** A name may mean the nearest of those that are missed; if it is near to none at all, any of them. */
    private static boolean mayStandFor(String misspelt, String name, List<String> missed, List<String> all) {
        String nearest = NearMiss.nearest(misspelt, missed);
        return nearest == null ? NearMiss.nearest(misspelt, all) == null : nearest.equals(name);
    }

    private static Problem problem(Port port) {
        return Problem.of(
                        ProblemId.SLT_409,
                        "%s '%s' is not connected to a topic",
                        port.outlet() ? "outlet" : "inlet",
                        port.path())
                .at(port.instance().place())
                .fix("add '%s' to the %s of a topic", port.path(), port.outlet() ? "producers" : "consumers");
    }
}
