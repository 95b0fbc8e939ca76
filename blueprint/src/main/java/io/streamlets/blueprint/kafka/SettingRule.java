package io.streamlets.blueprint.kafka;

import io.streamlets.blueprint.problem.Problem;
import org.jspecify.annotations.Nullable;

/** One rule that a setting must keep. */
@FunctionalInterface
interface SettingRule {

    /** How the setting breaks the rule; null if it does not. */
    @Nullable
    Problem check(Setting setting);
}
