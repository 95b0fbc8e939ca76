package io.streamlets.spark.execution;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.streamlets.blueprint.configuration.ParameterValues;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checked parameters in the form in which libraries want configuration. */
final class ParametersAsConfig {

    private ParametersAsConfig() {}

    static Config of(ParameterValues parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        // With its unit, since Typesafe Config itself would keep whole milliseconds only.
        parameters
                .asMap()
                .forEach((key, value) -> values.put(key, value instanceof Duration time ? text(time) : value));
        return ConfigFactory.parseMap(values, "config-parameters");
    }

    private static String text(Duration time) {
        return time.toNanosPart() % 1_000_000 == 0 ? time.toMillis() + " ms" : time.toNanos() + " ns";
    }
}
