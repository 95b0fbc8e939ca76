package io.streamlets.blueprint.verify.deadletter;

import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.verify.rule.PortOverride;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
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
public record DeadLetterPort(ResolvedPort port, String deadLetters, Place place, String reason) {

    /** Those of a blueprint, each once. */
    public static List<DeadLetterPort> of(ResolvedBlueprint blueprint) {
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

    /**
     * Whether a topic has to wait for dead letters: the usual one, or one that a port names, may do so for a configuration that lets
     * the port write there; a configuration may also keep it from that.
     */
    public static boolean mayWriteTo(Topic topic, ResolvedBlueprint blueprint) {
        return topic.id().equals(InvalidRecords.DEAD_LETTERS)
                || blueprint.ports().stream()
                        .map(DeadLetterPort::declared)
                        .filter(Objects::nonNull)
                        .anyMatch(invalid -> invalid.deadLetters().equals(topic.id()))
                || of(blueprint).stream()
                        .anyMatch(writer -> writer.deadLetters().equals(topic.id())
                                // What is meant, as the problem of the missing topic says.
                                || writer.nearMisses(blueprint).contains(topic.id()));
    }

    /** What the class of a port says of its invalid records; null if the port is not known, or on the wrong side. */
    private static @Nullable InvalidRecords declared(ResolvedPort port) {
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

    /** Whether the blueprint does not have the topic that the port writes to. */
    boolean isTopicMissing(ResolvedBlueprint blueprint) {
        return blueprint.blueprint().topic(deadLetters) == null;
    }

    /** The topics that are probably meant; empty if the topic exists, or if nothing is near. */
    List<String> nearMisses(ResolvedBlueprint blueprint) {
        List<String> others = blueprint.blueprint().topics().stream()
                .map(Topic::id)
                .filter(topic -> !topic.equals(port.topic().id()))
                .toList();
        return isTopicMissing(blueprint) ? NearMiss.nearest(deadLetters, others) : List.of();
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
        return port.named();
    }
}
