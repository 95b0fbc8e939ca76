package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import org.jspecify.annotations.Nullable;

/** Every value is one that Kafka, or Spark's connector, allows for its setting. */
final class SettingValueRule implements SettingRule {

    /** A value with this in it is looked up by one of Kafka's configuration providers when a client starts. */
    private static final String VARIABLE = "${";

    @Override
    public @Nullable Problem check(Setting setting) {
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
