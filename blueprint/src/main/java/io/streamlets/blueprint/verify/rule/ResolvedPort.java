package io.streamlets.blueprint.verify.rule;

import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A port path of a topic with what it leads to.
 *
 * @param topic the topic that lists the path
 * @param path the path
 * @param role whether the topic lists it as a producer or as a consumer
 * @param knownRef whether the blueprint has a streamlet of this ref
 * @param streamlet the streamlet's descriptor; null if the ref or its class is not known
 */
public record ResolvedPort(
        Topic topic,
        PortPath path,
        PortRole role,
        boolean knownRef,
        @Nullable StreamletDescriptor streamlet) {

    public @Nullable InletDescriptor inlet() {
        return streamlet == null ? null : streamlet.inlet(path.port());
    }

    public @Nullable OutletDescriptor outlet() {
        return streamlet == null ? null : streamlet.outlet(path.port());
    }

    /** Whether the streamlet is known but has no such port, in either direction. */
    public boolean isUnknownPort() {
        return streamlet != null && inlet() == null && outlet() == null;
    }

    /** Whether the path leads to a port of the direction that its role demands. */
    public boolean isRight() {
        return role == PortRole.PRODUCER ? outlet() != null : inlet() != null;
    }

    /** Whether the path leads to a port of the other direction alone. */
    public boolean isMisplaced() {
        return streamlet != null && !isRight() && !isUnknownPort();
    }

    /** What its role demands, and the path: {@code inlet 'average.in'}. */
    public String named() {
        return role.direction() + " '" + path + "'";
    }

    /** A further use of what was already reported, as evidence: {@code topic 'data' names 'average.in' at blueprint.conf:8}. */
    public String described() {
        return "topic '%s' names '%s' at %s".formatted(topic.id(), path, path.place());
    }
}
