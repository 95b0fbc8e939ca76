package io.streamlets.blueprint;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a blueprint file says: the instances of an application and the topics that connect their ports.
 *
 * <p>A blueprint is well-formed (names and values have the right syntax) but not yet verified: a class may be unknown and
 * a port path may lead nowhere.
 *
 * @param streamlets the instances in the order of the file
 * @param topics the topics in the order of the file
 * @param gaps what else stands in the file but could not be read
 */
public record Blueprint(List<StreamletInstance> streamlets, List<Topic> topics, Gaps gaps) {

    public Blueprint {
        streamlets = List.copyOf(streamlets);
        topics = List.copyOf(topics);
    }

    /** A blueprint that could be read as a whole. */
    public Blueprint(List<StreamletInstance> streamlets, List<Topic> topics) {
        this(streamlets, topics, Gaps.NONE);
    }

    /** The same blueprint, each topic with those of the schemas that are kept for it. */
    public Blueprint withKeptSchemas(List<KeptSchema> schemas) {
        return new Blueprint(
                streamlets,
                topics.stream()
                        .map(topic -> topic.withKeptSchemas(schemas.stream()
                                .filter(schema -> schema.topic().equals(topic.id()))
                                .toList()))
                        .toList(),
                gaps);
    }

    /** All schemas that are kept for the topics. */
    public List<KeptSchema> keptSchemas() {
        return topics.stream().flatMap(topic -> topic.keptSchemas().stream()).toList();
    }

    /** The same streamlets with other topics. */
    public Blueprint withTopics(List<Topic> others) {
        return new Blueprint(streamlets, others, gaps);
    }

    /** The instance with this ref, or null if the blueprint has none. */
    public @Nullable StreamletInstance streamlet(String ref) {
        return streamlets.stream()
                .filter(streamlet -> streamlet.ref().equals(ref))
                .findFirst()
                .orElse(null);
    }

    /** The topic with this id, or null if the blueprint has none. */
    public @Nullable Topic topic(String id) {
        return topics.stream()
                .filter(topic -> topic.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The topic that this inlet reads, or null if it is not connected. */
    public @Nullable Topic topicOfInlet(String ref, String inlet) {
        return topics.stream()
                .filter(topic -> names(topic.consumers(), ref, inlet))
                .findFirst()
                .orElse(null);
    }

    /** The topic that this outlet writes, or null if it is not connected. */
    public @Nullable Topic topicOfOutlet(String ref, String outlet) {
        return topics.stream()
                .filter(topic -> names(topic.producers(), ref, outlet))
                .findFirst()
                .orElse(null);
    }

    private static boolean names(List<PortPath> paths, String ref, String port) {
        return paths.stream()
                .anyMatch(path -> path.ref().equals(ref) && path.port().equals(port));
    }
}
