package io.streamlets.blueprint;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a blueprint file but could not be read, so that nothing is called missing that may well be there.
 *
 * @param streamlets whether any streamlet may stand in what could not be read
 * @param refs the refs of streamlets whose class could not be read
 * @param topics whether any topic may stand in what could not be read
 * @param ports what could not be read among the ports of topics
 */
public record Gaps(boolean streamlets, Set<String> refs, boolean topics, List<Port> ports) {

    /** Everything could be read. */
    public static final Gaps NONE = new Gaps(false, Set.of(), false, List.of());

    public Gaps {
        refs = Set.copyOf(refs);
        ports = List.copyOf(ports);
    }

    /**
     * Something that could not be read in a list of ports.
     *
     * @param topic the topic's id
     * @param role which list
     * @param text what stands there; null if it may be anything
     */
    public record Port(
            String topic, PortRole role, @Nullable String text) {

        private boolean mayBe(String ref, String port) {
            if (text == null) {
                return true;
            }
            List<String> parts = Arrays.asList(text.strip().split("\\.", -1));
            return parts.contains(ref) || parts.contains(port);
        }
    }

    /** Whether a streamlet of this ref may stand in what could not be read. */
    public boolean mayHaveStreamlet(String ref) {
        return streamlets || refs.contains(ref);
    }

    /** Whether some topic may name this port in what could not be read. */
    public boolean mayHavePort(PortRole role, String ref, String port) {
        return topics || ports.stream().anyMatch(gap -> gap.role() == role && gap.mayBe(ref, port));
    }

    /** Whether this topic may name ports in what could not be read. */
    public boolean mayHavePorts(String topic, PortRole role) {
        return ports.stream().anyMatch(gap -> gap.role() == role && gap.topic().equals(topic));
    }
}
