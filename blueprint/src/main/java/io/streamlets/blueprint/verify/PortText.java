package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says which ports a streamlet has, as evidence. */
final class PortText {

    private PortText() {}

    /** {@code sensors.MovingAverage has inlet 'in', outlet 'out'}. */
    static String of(StreamletDescriptor streamlet) {
        List<String> ports = new ArrayList<>();
        add(ports, "inlet", streamlet.inlets().stream().map(InletDescriptor::name));
        add(ports, "outlet", streamlet.outlets().stream().map(OutletDescriptor::name));
        return streamlet.className() + " has " + (ports.isEmpty() ? "no ports" : String.join(", ", ports));
    }

    private static void add(List<String> ports, String direction, Stream<String> names) {
        names.map(name -> direction + " '" + name + "'").forEach(ports::add);
    }
}
