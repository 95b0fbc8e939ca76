package io.streamlets.blueprint.verify.topic;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.PortRole;
import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.deadletter.DeadLetterPort;
import io.streamlets.blueprint.verify.port.UnconnectedPort;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.ResolvedPort;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.List;
import java.util.function.Consumer;

/** Everything that is set of a topic is of use to somebody. */
public final class SettingsHaveEffectRule implements TopicRule {

    /** What only the creation of a topic looks at. */
    private static final List<String> OF_CREATION = List.of("partitions", "replicas", SettingSection.TOPIC.key());

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        if (!topic.managed()) {
            OF_CREATION.forEach(key -> add(
                    topic,
                    key,
                    "the topic is not managed: whoever creates it decides that",
                    "remove it, or set 'managed = true' to let the application create the topic",
                    problems));
        }
        if (topic.encoding() != Encoding.CONFLUENT) {
            add(
                    topic,
                    "schema-registry",
                    "the encoding of the topic is " + topic.encoding() + ", whose records name no id of a registry",
                    "remove it, or set 'encoding = " + Encoding.CONFLUENT + "'",
                    problems);
        }
        if (isOnlyRead(topic, blueprint)) {
            add(
                    topic,
                    SettingSection.PRODUCER.key(),
                    "no streamlet of the blueprint writes the topic",
                    "remove it, or add the outlet that writes the topic to its producers",
                    problems);
        }
        if (isOnlyWritten(topic, blueprint)) {
            add(
                    topic,
                    SettingSection.CONSUMER.key(),
                    "no streamlet of the blueprint reads the topic",
                    "remove it, or add the inlet that reads the topic to its consumers",
                    problems);
        }
    }

    /** A managed topic that nobody writes is an error of its own. */
    private static boolean isOnlyRead(Topic topic, ResolvedBlueprint blueprint) {
        return !topic.managed()
                && topic.producers().isEmpty()
                && hasAllPorts(topic, PortRole.PRODUCER, blueprint)
                && !DeadLetterPort.mayWriteTo(topic, blueprint);
    }

    private static boolean isOnlyWritten(Topic topic, ResolvedBlueprint blueprint) {
        return topic.consumers().isEmpty() && hasAllPorts(topic, PortRole.CONSUMER, blueprint);
    }

    /** Whether the topic has ports, and no port of a role is missing that may belong to it, which would be an error of its own. */
    private static boolean hasAllPorts(Topic topic, PortRole role, ResolvedBlueprint blueprint) {
        List<ResolvedPort> ports = blueprint.ports().stream()
                .filter(port -> port.topic().equals(topic))
                .toList();
        return !ports.isEmpty()
                && ports.stream().allMatch(ResolvedPort::isRight)
                && !blueprint.blueprint().gaps().mayHavePorts(topic.id(), role)
                && UnconnectedPort.of(blueprint).stream().noneMatch(port -> port.role() == role);
    }

    private static void add(Topic topic, String key, String reason, String fix, Consumer<Problem> problems) {
        if (topic.places().containsKey(key)) {
            problems.accept(Problem.of(ProblemId.SLT_471, "'%s' of topic '%s' has no effect", key, topic.id())
                    .at(topic.placeOf(key))
                    .because(reason)
                    .fix("%s", fix));
        }
    }
}
