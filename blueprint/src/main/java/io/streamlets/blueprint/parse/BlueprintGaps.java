package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Gaps;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what stands in a blueprint but cannot be read. */
final class BlueprintGaps {
    private boolean streamlets;
    private boolean topics;
    private final Set<String> refs = new HashSet<>();
    private final List<Gaps.Port> ports = new ArrayList<>();

    /** The section of the streamlets. */
    void streamlets() {
        streamlets = true;
    }

    /** The section of the topics, or a whole topic. */
    void topics() {
        topics = true;
    }

    /** The class of a streamlet. */
    void streamlet(String ref) {
        refs.add(ref);
    }

    /** An element of a topic's ports, or all of them if {@code text} is null. */
    void ports(String topic, Gaps.Side side, @Nullable String text) {
        ports.add(new Gaps.Port(topic, side, text));
    }

    Gaps gaps() {
        return new Gaps(streamlets, refs, topics, ports);
    }
}
