package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.Topic;
import io.streamlets.blueprint.kafka.KafkaSettings;
import io.streamlets.blueprint.kafka.Setting;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Kafka knows every setting of every topic and allows its value, and none of them belongs to the framework. */
final class KafkaSettingsAreLegalRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        List<Problem> problems = new ArrayList<>();
        for (Topic topic : blueprint.blueprint().topics()) {
            for (SettingSection section : SettingSection.values()) {
                section.of(topic)
                        .forEach((name, value) -> KafkaSettings.check(Setting.of(topic, section, name, value))
                                .ifPresent(problems::add));
            }
        }
        return problems;
    }
}
