package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A blueprint that is still being written, with the descriptors of its streamlets. */
final class TopologyDraft {

    /** A topic of the draft; all its ports have one schema. */
    static final class TopicDraft {
        final String id;
        final SchemaDescriptor schema;
        final List<String> producers = new ArrayList<>();
        final List<String> consumers = new ArrayList<>();
        final List<String> settings = new ArrayList<>();
        String cluster = "default";
        String name;
        boolean managed = true;

        TopicDraft(String id, SchemaDescriptor schema) {
            this.id = id;
            this.name = id;
            this.schema = schema;
        }

        List<String> ports() {
            List<String> ports = new ArrayList<>(producers);
            ports.addAll(consumers);
            return ports;
        }

        /** Whether somebody looks at a setting. */
        boolean uses(String setting) {
            return switch (setting.replaceFirst("[ .].*", "")) {
                case "partitions", "partition", "replicas", "topic-config" -> managed;
                case "producer-config" -> !producers.isEmpty();
                case "consumer-config" -> !consumers.isEmpty();
                default -> true;
            };
        }

        void replace(String path, String other) {
            UnaryOperator<String> replacement = each -> each.equals(path) ? other : each;
            producers.replaceAll(replacement);
            consumers.replaceAll(replacement);
        }

        private String text() {
            return "    " + id + " {\n      producers = [" + quoted(producers) + "]\n      consumers = ["
                    + quoted(consumers) + "]\n      topic.name = \"" + name + "\"\n      cluster = \"" + cluster
                    + "\"\n      managed = " + managed + "\n      " + String.join("\n      ", settings) + "\n    }\n";
        }

        private static String quoted(List<String> paths) {
            return String.join(
                    ", ", paths.stream().map(path -> '"' + path + '"').toList());
        }
    }

    /** The descriptors of the streamlets by ref. */
    final Map<String, StreamletDescriptor> streamlets = new LinkedHashMap<>();

    /** The classes that the blueprint names instead of those of the descriptors, by ref. */
    final Map<String, String> classes = new HashMap<>();

    final List<TopicDraft> topics = new ArrayList<>();

    /** The HOCON of the blueprint. */
    String text() {
        StringBuilder text = new StringBuilder("blueprint {\n  streamlets {\n");
        streamlets.forEach((ref, descriptor) ->
                text.append("    \"%s\" = \"%s\"\n".formatted(ref, classes.getOrDefault(ref, descriptor.className()))));
        text.append("  }\n  topics {\n");
        topics.forEach(topic -> text.append(topic.text()));
        return text.append("  }\n}\n").toString();
    }

    Descriptors descriptors() {
        Map<String, StreamletDescriptor> byClass = new HashMap<>();
        streamlets.values().forEach(descriptor -> byClass.put(descriptor.className(), descriptor));
        return Descriptors.of(byClass, name -> name.equals("java.lang.String"));
    }

    void rename(String ref, String other) {
        Map<String, StreamletDescriptor> renamed = new LinkedHashMap<>();
        streamlets.forEach((each, descriptor) -> renamed.put(each.equals(ref) ? other : each, descriptor));
        streamlets.clear();
        streamlets.putAll(renamed);
        topics.forEach(topic -> topic.ports().stream()
                .filter(path -> path.startsWith(ref + "."))
                .forEach(path -> topic.replace(path, other + path.substring(ref.length()))));
    }
}
