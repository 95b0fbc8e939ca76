package io.streamlets.blueprint.topology;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.InvalidRecords;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint together with what is known of its streamlets: everything {@code describe} shows.
 *
 * @param streamlets the streamlets in the order of the blueprint
 * @param topics the topics in the order of the blueprint
 */
public record Topology(List<Node> streamlets, List<Topic> topics) {

    /**
     * One streamlet of the topology.
     *
     * @param ref its ref
     * @param descriptor its class
     * @param inlets its inlets with their topics
     * @param outlets its outlets with their topics
     */
    public record Node(String ref, StreamletDescriptor descriptor, List<Port> inlets, List<Port> outlets) {
        public Node {
            inlets = List.copyOf(inlets);
            outlets = List.copyOf(outlets);
        }
    }

    /**
     * One port of a streamlet of the topology.
     *
     * @param name its name
     * @param topic the id of its topic; null if it is not connected
     * @param schema what it reads or writes
     * @param envelope what its records have beside their values
     * @param partitionBy the field that is the key of its records; null if there is none
     * @param invalidRecords what becomes of records that it cannot read or write
     */
    public record Port(
            String name,
            @Nullable String topic,
            SchemaDescriptor schema,
            Envelope envelope,
            @Nullable String partitionBy,
            InvalidRecords invalidRecords) {

        /** The id of the topic of its dead letters; null if it writes none. */
        public @Nullable String deadLetters() {
            return topic != null && invalidRecords.writesDeadLetters() ? invalidRecords.deadLetters() : null;
        }
    }

    public Topology {
        streamlets = List.copyOf(streamlets);
        topics = List.copyOf(topics);
    }

    /** The topology of a blueprint, in which ports deal with invalid records as their classes say. */
    public static Topology of(Blueprint blueprint, Descriptors descriptors) {
        return of(blueprint, descriptors, Map.of());
    }

    /**
     * The topology of a blueprint that has been verified; throws if the class of a streamlet is not known.
     *
     * @param configured how ports deal with invalid records, by their paths, where a configuration says so
     */
    public static Topology of(Blueprint blueprint, Descriptors descriptors, Map<String, InvalidRecords> configured) {
        List<Node> nodes = new ArrayList<>();
        for (StreamletInstance instance : blueprint.streamlets()) {
            StreamletDescriptor descriptor = descriptors.descriptor(instance.className());
            if (descriptor == null) {
                throw new IllegalArgumentException(instance.className() + " has no descriptor");
            }
            nodes.add(node(blueprint, instance.ref(), descriptor, configured));
        }
        return new Topology(nodes, blueprint.topics());
    }

    private static Node node(
            Blueprint blueprint, String ref, StreamletDescriptor descriptor, Map<String, InvalidRecords> configured) {
        return new Node(
                ref,
                descriptor,
                descriptor.inlets().stream()
                        .map(inlet -> new Port(
                                inlet.name(),
                                id(blueprint.topicOfInlet(ref, inlet.name())),
                                inlet.schema(),
                                inlet.envelope(),
                                null,
                                configured.getOrDefault(ref + "." + inlet.name(), inlet.invalidRecords())))
                        .toList(),
                descriptor.outlets().stream()
                        .map(outlet -> new Port(
                                outlet.name(),
                                id(blueprint.topicOfOutlet(ref, outlet.name())),
                                outlet.schema(),
                                outlet.envelope(),
                                outlet.partitionBy(),
                                configured.getOrDefault(ref + "." + outlet.name(), outlet.invalidRecords())))
                        .toList());
    }

    private static @Nullable String id(@Nullable Topic topic) {
        return topic == null ? null : topic.id();
    }

    /** The schemas on all ports, each once, in the order of the streamlets. */
    public Collection<SchemaDescriptor> schemas() {
        // By name, too: the messages of one .proto file have one text.
        record Key(String name, String text) {}
        Map<Key, SchemaDescriptor> schemas = new LinkedHashMap<>();
        streamlets.stream()
                .flatMap(node -> Stream.concat(node.inlets().stream(), node.outlets().stream()))
                .map(Port::schema)
                .forEach(schema -> schemas.putIfAbsent(new Key(schema.name(), schema.text()), schema));
        return schemas.values();
    }

    /** The schema of the data on a topic: that of an outlet if there is one; null if no port is connected to it. */
    public @Nullable SchemaDescriptor schemaOf(Topic topic) {
        return Stream.concat(schemas(topic, Node::outlets), schemas(topic, Node::inlets))
                // Inlets of bytes take whatever is there.
                .min(Comparator.comparing(SchemaDescriptor::isBytes))
                .orElse(null);
    }

    private Stream<SchemaDescriptor> schemas(Topic topic, Function<Node, List<Port>> ports) {
        return streamlets.stream()
                .flatMap(node -> ports.apply(node).stream())
                .filter(port -> topic.id().equals(port.topic()))
                .map(Port::schema);
    }

    /** How the records of a topic are written: those that are not Avro's have nothing around them by default. */
    public Encoding encodingOf(Topic topic) {
        return isAvro(topic) || topic.places().containsKey("encoding") ? topic.encoding() : Encoding.BINARY;
    }

    /** Whether a topic is written in the default way of its kind. */
    boolean hasDefaultEncoding(Topic topic) {
        Encoding byDefault = isAvro(topic) ? Encoding.byDefault(topic.managed()) : Encoding.BINARY;
        return encodingOf(topic) == byDefault;
    }

    private boolean isAvro(Topic topic) {
        SchemaDescriptor schema = schemaOf(topic);
        return schema == null || schema.format().equals(SchemaDescriptor.AVRO);
    }

    /** The paths of the ports whose invalid records are written to a topic. */
    public List<String> deadLettersOn(Topic topic) {
        return streamlets.stream()
                .flatMap(node -> Stream.concat(node.inlets().stream(), node.outlets().stream())
                        .filter(port -> topic.id().equals(port.deadLetters()))
                        .map(port -> node.ref() + "." + port.name()))
                .toList();
    }

    /** The topology as aligned text for a terminal. */
    public String text() {
        return new TopologyText(this).render();
    }

    /** The topology as a Mermaid flowchart. */
    public String mermaid() {
        return TopologyMermaid.render(this);
    }

    /** The topology as JSON. */
    public String json() {
        return TopologyJson.render(this);
    }
}
