package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules that every setting of a Kafka topic or client must keep. */
public final class KafkaSettings {

    /** A value with this in it is looked up by one of Kafka's configuration providers when a client starts. */
    private static final String VARIABLE = "${";

    /** One rule that a setting must keep. */
    @FunctionalInterface
    interface Rule {

        /** How the setting breaks the rule; null if it does not. */
        @Nullable
        Problem check(Setting setting);
    }

    /** From strong to weak: what has broken one is not held against the next. */
    private static final List<Rule> RULES =
            List.of(new ReservedSettingRule(), new UnknownSettingRule(), KafkaSettings::value);

    private KafkaSettings() {}

    /** What is wrong with a setting. */
    public static Optional<Problem> check(Setting setting) {
        return RULES.stream()
                .map(rule -> rule.check(setting))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Every value is one that Kafka, or Spark's connector, allows for its setting. */
    private static @Nullable Problem value(Setting setting) {
        SettingDefinition definition = setting.section().definition(setting.name());
        if (definition == null
                || definition.accepts(setting.value())
                || setting.value().contains(VARIABLE)) {
            return null;
        }
        String value = definition.type() == ValueType.PASSWORD
                ? "has a value that is not shown"
                : "is '" + setting.value() + "'";
        return Problem.of(
                        ProblemId.SLT_441,
                        "'%s' in %s %s, expected %s",
                        setting.name(),
                        setting.owner(),
                        value,
                        definition.expected())
                .at(setting.place())
                .suggest(definition.nearest(setting.value()))
                .fix("give it %s", definition.expected());
    }
}
