package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.PortRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A port of a topic that writes dead letters.
 *
 * @param port the inlet or outlet
 * @param deadLetters the id of the topic that it writes them to
 * @param place where that is said
 * @param reason who says so, as evidence
 */
record DeadLetterPort(ResolvedPort port, String deadLetters, Place place, String reason) {

    /** Those of a blueprint, each once. */
    static List<DeadLetterPort> of(ResolvedBlueprint blueprint) {
        List<DeadLetterPort> ports = new ArrayList<>();
        for (ResolvedPort port : blueprint.ports()) {
            InvalidRecords declared = declared(port);
            if (declared != null && ports.stream().noneMatch(known -> known.is(port))) {
                PortOverride override = blueprint.overrides().get(port.path().toString());
                InvalidRecords invalid = override == null ? declared : override.invalidRecords();
                if (invalid.writesDeadLetters()) {
                    ports.add(new DeadLetterPort(
                            port,
                            invalid.deadLetters(),
                            override == null ? port.path().place() : override.place(),
                            override == null ? annotation(port) : "the configuration says on-invalid = dead-letter"));
                }
            }
        }
        return ports;
    }

    /** What the class of a port says of its invalid records; null if the port is not known, or on the wrong side. */
    static @Nullable InvalidRecords declared(ResolvedPort port) {
        if (!port.isRight()) {
            return null;
        }
        return port.role() == PortRole.CONSUMER
                ? Objects.requireNonNull(port.inlet()).invalidRecords()
                : Objects.requireNonNull(port.outlet()).invalidRecords();
    }

    private static String annotation(ResolvedPort port) {
        return (port.role() == PortRole.CONSUMER ? "@Inlet of " : "@Outlet of ")
                + Objects.requireNonNull(port.streamlet()).className() + " says onInvalid = DEAD_LETTER";
    }

    /** Whether the letters are rows that have no record, rather than records. */
    boolean isOutlet() {
        return port.role() == PortRole.PRODUCER;
    }

    /** Whether the port's dead letters go to the topic that it reads or writes itself. */
    boolean writesToOwnTopic() {
        return deadLetters.equals(port.topic().id());
    }

    private boolean is(ResolvedPort other) {
        return port.role() == other.role()
                && port.path().toString().equals(other.path().toString())
                && port.topic().id().equals(other.topic().id());
    }

    /** The port's path and kind: {@code inlet 'average.in'}. */
    @Override
    public String toString() {
        return (isOutlet() ? "outlet '" : "inlet '") + port.path() + "'";
    }
}
