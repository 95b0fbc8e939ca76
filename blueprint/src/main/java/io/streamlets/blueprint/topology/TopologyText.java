package io.streamlets.blueprint.topology;

import io.streamlets.blueprint.Compatibility;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a topology as three aligned tables: streamlets with ports and parameters, topics, schemas. */
final class TopologyText {
    private final Topology topology;

    TopologyText(Topology topology) {
        this.topology = topology;
    }

    String render() {
        return "Streamlets\n\n" + streamlets() + "\nTopics\n\n" + topics() + "\nSchemas\n\n"
                + SchemasText.render(topology.schemas());
    }

    private String streamlets() {
        TextTable table = new TextTable();
        for (Topology.Node node : topology.streamlets()) {
            if (!table.isEmpty()) {
                table.gap();
            }
            table.row("  " + node.ref(), node.descriptor().className());
            if (!node.descriptor().description().isEmpty()) {
                table.row("", node.descriptor().description());
            }
            node.inlets().forEach(port -> port(table, "<- ", port));
            node.outlets().forEach(port -> port(table, "-> ", port));
            node.descriptor().configParameters().forEach(parameter -> parameter(table, parameter));
            node.descriptor().volumeMounts().forEach(mount -> mount(table, mount));
        }
        return table.render();
    }

    private static void port(TextTable table, String arrow, Topology.Port port) {
        String topic = port.topic() == null ? "(nothing)" : port.topic();
        String key = port.partitionBy() == null ? "" : ", keyed by " + port.partitionBy();
        table.row(
                "    " + port.name(),
                arrow + topic,
                port.envelope().around(port.schema().name()) + key + invalid(port.invalidRecords()));
    }

    private static String invalid(InvalidRecords invalid) {
        return switch (invalid.onInvalid()) {
            case FAIL -> "";
            case SKIP -> ", invalid ones skipped";
            case DEAD_LETTER -> ", invalid ones to " + invalid.deadLetters();
        };
    }

    private static void parameter(TextTable table, ConfigParameterDescriptor parameter) {
        String type = (parameter.secret() ? "secret " : "")
                + parameter.type().id()
                + parameter.limits().text();
        String description = parameter.description().isEmpty() ? "" : ": " + parameter.description();
        table.row("    " + parameter.key(), "=  " + value(parameter), type + description);
    }

    private static String value(ConfigParameterDescriptor parameter) {
        if (parameter.isRequired()) {
            return "(required)";
        }
        String value = parameter.defaultValue();
        if (value == null) {
            return "(none)";
        }
        return parameter.secret() ? "(secret)" : value;
    }

    private static void mount(TextTable table, VolumeMountDescriptor mount) {
        table.row("    " + mount.name(), "at " + mount.path(), mount.accessMode());
    }

    private String topics() {
        TextTable table = new TextTable();
        for (Topic topic : topology.topics()) {
            SchemaDescriptor schema = topology.schemaOf(topic);
            table.row(
                    "  " + topic.id(),
                    schema == null ? "" : schema.name(),
                    writers(topic) + " -> " + paths(topic.consumers()),
                    settings(topic));
        }
        return table.render();
    }

    private String writers(Topic topic) {
        List<String> deadLetters = topology.deadLettersOn(topic);
        String invalid = "invalid records of " + String.join(", ", deadLetters);
        if (deadLetters.isEmpty()) {
            return paths(topic.producers());
        }
        return topic.producers().isEmpty() ? invalid : paths(topic.producers()) + ", " + invalid;
    }

    private static String paths(List<PortPath> paths) {
        return paths.isEmpty()
                ? "(outside)"
                : paths.stream().map(PortPath::toString).collect(Collectors.joining(", "));
    }

    private String settings(Topic topic) {
        if (topic.isFused()) {
            return "fused";
        }
        List<String> settings = new ArrayList<>();
        if (!topic.topicName().equals(topic.id())) {
            settings.add("Kafka topic " + topic.topicName());
        }
        if (!topic.cluster().equals(Topic.DEFAULT_CLUSTER)) {
            settings.add("cluster " + topic.cluster());
        }
        if (topic.managed()) {
            settings.add(count(topic.partitions(), "partition"));
            settings.add(count(topic.replicas(), "replica"));
        } else {
            settings.add("not managed");
        }
        if (!topology.hasDefaultEncoding(topic)) {
            settings.add(topology.encodingOf(topic) + " encoding");
        }
        if (topic.compatibility() != Compatibility.BACKWARD) {
            settings.add("compatibility " + topic.compatibility());
        }
        return String.join(", ", settings);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
