package io.streamlets.blueprint.topology;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a topology as a Mermaid flowchart.
 *
 * <p>Nodes have ids of their own, because a ref may be a word of Mermaid, such as {@code end}.
 */
final class TopologyMermaid {

    private TopologyMermaid() {}

    static String render(Topology topology) {
        List<String> lines = new ArrayList<>();
        lines.add("flowchart LR");
        Map<String, String> topicIds = new LinkedHashMap<>();
        for (Topic topic : topology.topics()) {
            String id = "t" + (topicIds.size() + 1);
            topicIds.put(topic.id(), id);
            SchemaDescriptor schema = topology.schemaOf(topic);
            String schemaName = schema == null ? "" : "<br/>" + schema.name();
            lines.add(
                    topic.isFused()
                            ? id + "{{\"" + topic.id() + schemaName + "<br/>fused\"}}"
                            : id + "([\"" + topic.id() + schemaName + "\"])");
        }
        int number = 0;
        for (Topology.Node node : topology.streamlets()) {
            number++;
            String id = "s" + number;
            lines.add(id + "[\"" + node.ref() + "<br/>" + node.descriptor().className() + "\"]");
            for (Topology.Port inlet : node.inlets()) {
                if (inlet.topic() != null) {
                    lines.add(topicIds.get(inlet.topic()) + arrow(inlet) + id);
                    deadLetters(lines, id, inlet, topicIds);
                }
            }
            for (Topology.Port outlet : node.outlets()) {
                if (outlet.topic() != null) {
                    lines.add(id + arrow(outlet) + topicIds.get(outlet.topic()));
                    deadLetters(lines, id, outlet, topicIds);
                }
            }
        }
        return String.join("\n  ", lines) + "\n";
    }

    private static void deadLetters(List<String> lines, String node, Topology.Port port, Map<String, String> topicIds) {
        if (topicIds.containsKey(port.deadLetters())) {
            lines.add(node + " -.->|\"invalid records of " + port.name() + "\"| " + topicIds.get(port.deadLetters()));
        }
    }

    private static String arrow(Topology.Port port) {
        return " -->|\"" + port.name() + "\"| ";
    }
}
