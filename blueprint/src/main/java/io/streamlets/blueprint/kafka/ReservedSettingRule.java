package io.streamlets.blueprint.kafka;

import static io.streamlets.blueprint.kafka.SettingSection.CONNECTION;
import static io.streamlets.blueprint.kafka.SettingSection.CONSUMER;
import static io.streamlets.blueprint.kafka.SettingSection.PRODUCER;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No setting is given that Spark's connector refuses or that belongs to the framework. */
final class ReservedSettingRule implements KafkaSettings.Rule {

    /** A setting that is not the user's: where, why, and what to do instead of setting it. */
    private record Reserved(String name, Set<SettingSection> sections, String reason, String fix) {}

    private static final Set<SettingSection> READERS = Set.of(CONSUMER, CONNECTION);
    private static final Set<SettingSection> WRITERS = Set.of(PRODUCER, CONNECTION);
    private static final Set<SettingSection> CLIENTS = Set.of(PRODUCER, CONSUMER, CONNECTION);

    private static final String REMOVE = "remove it";
    private static final String CODECS = "generated codecs turn the bytes of a record into objects and back";
    private static final String CHECKPOINT = "Spark keeps the offsets of a query in the query's checkpoint";
    private static final String WHICH_TOPIC = "the blueprint says which topic is read and written";
    private static final String TOPIC_NAME = "remove it; 'topic.name' sets the topic's name in Kafka";
    private static final String NO_END = "a stream has no end";

    private static final List<Reserved> ALL = all();

    private static List<Reserved> all() {
        List<Reserved> all = new ArrayList<>();
        all.add(new Reserved(
                "group.id",
                READERS,
                "every query reads in a consumer group of its own, which Spark names",
                "remove it; 'groupIdPrefix' in a 'consumer-config' sets how the names of the groups begin"));
        for (String name : List.of("key.deserializer", "value.deserializer")) {
            all.add(new Reserved(name, READERS, CODECS, REMOVE));
        }
        for (String name : List.of("key.serializer", "value.serializer")) {
            all.add(new Reserved(name, WRITERS, CODECS, REMOVE));
        }
        all.add(new Reserved(
                "auto.offset.reset",
                READERS,
                CHECKPOINT,
                "set 'startingOffsets' in the 'consumer-config', which says where a new query begins"));
        for (String name : List.of("enable.auto.commit", "auto.commit.interval.ms")) {
            all.add(new Reserved(name, READERS, CHECKPOINT, REMOVE));
        }
        all.add(new Reserved(
                "interceptor.classes",
                READERS,
                "Spark's source refuses it, because an interceptor may change records",
                "remove it; producers may have it in a 'producer-config'"));
        all.add(new Reserved(
                "bootstrap.servers",
                Set.of(PRODUCER, CONSUMER),
                "those who write a topic and those who read it are on the same cluster",
                "set it in the topic's 'connection-config', or 'app.kafka.clusters.<cluster>.bootstrap-servers'"));
        all.add(new Reserved("transactional.id", WRITERS, "Spark's sink writes without transactions", REMOVE));
        for (String name : List.of("subscribe", "subscribePattern", "assign", "topic")) {
            all.add(new Reserved(name, CLIENTS, WHICH_TOPIC, TOPIC_NAME));
        }
        for (String name : List.of("endingOffsets", "endingOffsetsByTimestamp", "endingTimestamp")) {
            all.add(new Reserved(name, CLIENTS, NO_END, REMOVE));
        }
        return List.copyOf(all);
    }

    @Override
    public @Nullable Problem check(Setting setting) {
        return ALL.stream()
                .filter(reserved -> reserved.sections().contains(setting.section())
                        && reserved.name().equalsIgnoreCase(setting.name()))
                .findFirst()
                .map(reserved -> problem(setting, reserved))
                .orElse(null);
    }

    private static Problem problem(Setting setting, Reserved reserved) {
        return Problem.of(ProblemId.SLT_442, "'%s' in %s cannot be set", setting.name(), setting.owner())
                .at(setting.place())
                .because(reserved.reason())
                .fix(reserved.fix());
    }
}
