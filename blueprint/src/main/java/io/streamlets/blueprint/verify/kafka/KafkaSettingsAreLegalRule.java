package io.streamlets.blueprint.verify.kafka;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.kafka.KafkaSettings;
import io.streamlets.blueprint.kafka.Setting;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import io.streamlets.blueprint.verify.rule.TopicRule;
import java.util.function.Consumer;

/** Kafka knows every setting of every topic and allows its value, and none of them belongs to the framework. */
public final class KafkaSettingsAreLegalRule implements TopicRule {

    @Override
    public void check(Topic topic, ResolvedBlueprint blueprint, Consumer<Problem> problems) {
        for (SettingSection section : SettingSection.values()) {
            section.of(topic)
                    .forEach((name, value) -> KafkaSettings.check(Setting.of(topic, section, name, value))
                            .ifPresent(problems));
        }
    }
}
