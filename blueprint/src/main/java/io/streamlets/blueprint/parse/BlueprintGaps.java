package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Gaps;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.source.SourceFile.Definition;
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

    /** Whether the class of the streamlet is unclear. */
    boolean hasStreamlet(String ref) {
        return refs.contains(ref);
    }

    /** An element of a topic's ports, or all of them if {@code text} is null. */
    void ports(String topic, PortRole role, @Nullable String text) {
        ports.add(new Gaps.Port(topic, role, text));
    }

    /** The values that need substitutions without a value. */
    void unresolved(List<Definition> definitions, Set<Substitution> withoutValue) {
        for (Definition definition : definitions) {
            if (definition.field().substitutions().stream().anyMatch(withoutValue::contains)) {
                unclear(definition.path());
            }
        }
    }

    /** The value under a path of a blueprint. */
    void unclear(List<String> path) {
        boolean whole = path.size() < 3;
        boolean topic = !whole && path.get(1).equals(BlueprintParser.TOPICS);
        boolean wholeTopic = topic && path.size() == 3;
        streamlets |= whole;
        topics |= whole || wholeTopic;
        if (topic && !wholeTopic) {
            for (PortRole role : PortRole.values()) {
                if (path.get(3).equals(TopicParser.key(role))) {
                    ports(path.get(2), role, null);
                }
            }
        } else if (!whole) {
            refs.add(path.get(2));
        }
    }

    Gaps gaps() {
        return new Gaps(streamlets, refs, topics, ports);
    }
}
