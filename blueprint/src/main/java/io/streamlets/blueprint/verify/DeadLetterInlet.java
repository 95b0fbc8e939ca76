package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An inlet of a topic that writes dead letters.
 *
 * @param port the inlet
 * @param deadLetters the id of the topic that it writes them to
 * @param place where that is said
 * @param reason who says so, as evidence
 */
record DeadLetterInlet(ResolvedPort port, String deadLetters, Place place, String reason) {

    /** Those of a blueprint, each once. */
    static List<DeadLetterInlet> of(ResolvedBlueprint blueprint) {
        List<DeadLetterInlet> inlets = new ArrayList<>();
        for (ResolvedPort port : blueprint.ports()) {
            InletDescriptor inlet = port.role() == PortRole.CONSUMER ? port.inlet() : null;
            if (inlet != null && inlets.stream().noneMatch(known -> known.is(port))) {
                InletOverride override = blueprint.inlets().get(port.path().toString());
                InvalidRecords invalid = override == null ? inlet.invalidRecords() : override.invalidRecords();
                if (invalid.writesDeadLetters()) {
                    inlets.add(new DeadLetterInlet(
                            port,
                            invalid.deadLetters(),
                            override == null ? port.path().place() : override.place(),
                            override == null
                                    ? "@Inlet of "
                                            + Objects.requireNonNull(port.streamlet())
                                                    .className() + " says onInvalid = DEAD_LETTER"
                                    : "the configuration says on-invalid = dead-letter"));
                }
            }
        }
        return inlets;
    }

    private boolean is(ResolvedPort other) {
        return port.path().toString().equals(other.path().toString())
                && port.topic().id().equals(other.topic().id());
    }
}
