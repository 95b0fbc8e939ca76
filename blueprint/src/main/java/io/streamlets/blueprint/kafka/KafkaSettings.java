package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.problem.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules that every setting of a Kafka topic or client must keep. */
public final class KafkaSettings {

    /** From strong to weak: what has broken one is not held against the next. */
    private static final List<SettingRule> RULES =
            List.of(new ReservedSettingRule(), new UnknownSettingRule(), new SettingValueRule());

    private KafkaSettings() {}

    /** What is wrong with a setting. */
    public static Optional<Problem> check(Setting setting) {
        return RULES.stream()
                .map(rule -> rule.check(setting))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
