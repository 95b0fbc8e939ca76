package io.streamlets.blueprint.verify.topic;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.OutputMode;
import io.streamlets.blueprint.verify.deadletter.DeadLetterPort;
import io.streamlets.blueprint.verify.rule.PortOverride;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import io.streamlets.blueprint.verify.schema.SchemaPort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What keeps a topic from being fused: from being the dataset of its outlet that its inlet reads, without Kafka.
 *
 * <p>What is not seen before the queries are made, such as their state, and the output mode where code names it, is not among it. What is wrong with
 * a topic anyway is for other rules.
 */
public final class FusionObstacles {
    private static final String STARTING = "starting";

    private FusionObstacles() {}

    /**
     * The obstacles of each topic of a verified blueprint, a sentence each; none for a topic that can be fused.
     *
     * @param overrides what the configuration says about ports, by their paths in the blueprint
     */
    public static Map<String, List<String>> of(
            Blueprint blueprint, Descriptors descriptors, Map<String, PortOverride> overrides) {
        ResolvedBlueprint resolved = ResolvedBlueprint.of(null, blueprint, descriptors, overrides);
        Map<String, List<String>> obstacles = new LinkedHashMap<>();
        blueprint.topics().forEach(topic -> obstacles.put(topic.id(), of(resolved, topic)));
        return obstacles;
    }

    /** The same blueprint with all topics fused that can be, but for those that say themselves whether they are. */
    public static Blueprint fuseAll(Blueprint blueprint, Descriptors descriptors, Map<String, PortOverride> overrides) {
        Map<String, List<String>> obstacles = of(blueprint, descriptors, overrides);
        return blueprint.withTopics(blueprint.topics().stream()
                .map(topic -> topic.fused() == null
                                && obstacles.getOrDefault(topic.id(), List.of()).isEmpty()
                        ? topic.asFused()
                        : topic)
                .toList());
    }

    public static List<String> of(ResolvedBlueprint blueprint, Topic topic) {
        List<String> obstacles = new ArrayList<>();
        if (!topic.managed()) {
            obstacles.add("the topic is not managed: others may write and read it");
        }
        blueprint.blueprint().topics().stream()
                .filter(other -> !other.id().equals(topic.id())
                        && other.topicName().equals(topic.topicName())
                        && other.cluster().equals(topic.cluster()))
                .forEach(other -> obstacles.add("topic '" + other.id() + "' is the same topic of Kafka"));
        List<ResolvedPort> ports = blueprint.ports().stream()
                .filter(port -> port.topic().id().equals(topic.id()))
                .toList();
        if (ports.stream().allMatch(ResolvedPort::isRight)) {
            List<ResolvedPort> outlets = ofRole(ports, PortRole.PRODUCER);
            List<ResolvedPort> inlets = ofRole(ports, PortRole.CONSUMER);
            one(outlets, "outlet writes", "a query has one source of records for each inlet", obstacles);
            one(inlets, "inlet reads", "the producer would run once for each of them", obstacles);
            outlets.forEach(outlet -> envelope(outlet, obstacles));
            outlets.forEach(outlet -> outputMode(outlet, obstacles));
            inlets.forEach(inlet -> envelope(inlet, obstacles));
            schemas(blueprint, topic, obstacles);
        }
        DeadLetterPort.of(blueprint).stream()
                .filter(port -> port.deadLetters().equals(topic.id()))
                .forEach(port -> obstacles.add(port + " writes its dead letters to the topic"));
        obstacles.addAll(ofReading(topic.consumerConfig()));
        List<TopicGraph.Hop> cycle = TopicGraph.of(blueprint).shortestCycle(topic.id());
        if (!cycle.isEmpty()) {
            obstacles.add("its records may come back to it through '"
                    + cycle.stream().map(TopicGraph.Hop::ref).collect(Collectors.joining("', '")) + "'");
        }
        return obstacles;
    }

    /** The obstacles in the settings of those that read a topic. */
    public static List<String> ofReading(Map<String, String> consumerConfig) {
        return consumerConfig.entrySet().stream()
                .filter(setting -> setting.getKey().regionMatches(true, 0, STARTING, 0, STARTING.length())
                        && !setting.getValue().equalsIgnoreCase("earliest"))
                .map(setting -> "'" + setting.getKey() + "' says where a query begins in the topic")
                .toList();
    }

    private static List<ResolvedPort> ofRole(List<ResolvedPort> ports, PortRole role) {
        return ports.stream().filter(port -> port.role() == role).toList();
    }

    private static void one(List<ResolvedPort> ports, String what, String reason, List<String> obstacles) {
        List<String> paths =
                ports.stream().map(port -> port.path().toString()).distinct().toList();
        if (paths.isEmpty()) {
            obstacles.add("no " + what + " the topic");
        } else if (paths.size() > 1) {
            obstacles.add("more than one " + what + " the topic, '" + String.join("', '", paths) + "': " + reason);
        }
    }

    private static void envelope(ResolvedPort port, List<String> obstacles) {
        InletDescriptor inlet = port.inlet();
        OutletDescriptor outlet = port.outlet();
        if (inlet != null && inlet.envelope() != Envelope.NONE) {
            obstacles.add("inlet '" + port.path() + "' reads "
                    + inlet.envelope().around(inlet.schema().name()) + ", which has a place in a Kafka topic");
        } else if (outlet != null && outlet.envelope() != Envelope.NONE) {
            obstacles.add("outlet '" + port.path() + "' writes "
                    + outlet.envelope().around(outlet.schema().name()) + ", whose keys and headers are for Kafka");
        }
    }

    private static void outputMode(ResolvedPort port, List<String> obstacles) {
        OutletDescriptor outlet = port.outlet();
        if (outlet != null && outlet.outputMode() != OutputMode.APPEND) {
            obstacles.add("outlet '" + port.path() + "' has the output mode " + outlet.outputMode()
                    + ": only what is appended can be read on in the same query");
        }
    }

    private static void schemas(ResolvedBlueprint blueprint, Topic topic, List<String> obstacles) {
        List<SchemaPort> ports = SchemaPort.of(blueprint, topic);
        for (SchemaPort writer : ports) {
            for (SchemaPort reader : ports) {
                if (writer.isOutlet() && !reader.isOutlet() && !haveOneSchema(writer, reader)) {
                    obstacles.add(writer + " and " + reader + " have different schemas, '"
                            + writer.schema().name() + "' and '"
                            + reader.schema().name() + "'");
                }
            }
        }
    }

    private static boolean haveOneSchema(SchemaPort writer, SchemaPort reader) {
        return writer.hasFormatOf(reader) && writer.isSame(reader);
    }
}
