package io.streamlets.blueprint.verify.port;

import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A port that no topic names although its streamlet cannot do without it.
 *
 * @param instance the streamlet that has the port
 * @param name the name of the port
 * @param role what a topic would have it as
 */
public record UnconnectedPort(StreamletInstance instance, String name, PortRole role) {

    /** All of a blueprint, but not those that may stand in what could not be read of it. */
    public static List<UnconnectedPort> of(ResolvedBlueprint blueprint) {
        Set<String> named =
                blueprint.ports().stream().map(port -> port.path().toString()).collect(Collectors.toSet());
        return required(blueprint).stream()
                .filter(port -> !named.contains(port.path())
                        && !blueprint.blueprint().gaps().mayHavePort(port.role(), port.ref(), port.name()))
                .toList();
    }

    /**
     * What a topic may mean that lists a port on the wrong side: the port of the streamlet for this side that no topic names;
     * empty if there is none, or more than one.
     */
    public static List<String> inPlaceOf(ResolvedPort misplaced, ResolvedBlueprint blueprint) {
        List<String> paths = of(blueprint).stream()
                .filter(port -> port.role() == misplaced.role()
                        && port.ref().equals(misplaced.path().ref()))
                .map(UnconnectedPort::path)
                .toList();
        return paths.size() == 1 ? paths : List.of();
    }

    private static List<UnconnectedPort> required(ResolvedBlueprint blueprint) {
        List<UnconnectedPort> ports = new ArrayList<>();
        for (StreamletInstance instance : blueprint.blueprint().streamlets()) {
            StreamletDescriptor streamlet = blueprint.descriptor(instance);
            if (streamlet != null) {
                streamlet.portNames().stream()
                        .filter(name -> !streamlet.isOptional(name))
                        .map(name -> new UnconnectedPort(
                                instance, name, streamlet.outlet(name) != null ? PortRole.PRODUCER : PortRole.CONSUMER))
                        .forEach(ports::add);
            }
        }
        return ports;
    }

    public String ref() {
        return instance.ref();
    }

    public String path() {
        return ref() + "." + name;
    }
}
