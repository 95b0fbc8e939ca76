package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.verify.rule.PortOverride;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checked configuration of one streamlet that is to run. */
record StreamletConfiguration(
        ParameterValues parameters,
        @Nullable TriggerSetting trigger,
        @Nullable AsyncProgress asyncProgress,
        Map<String, PortOverride> ports,
        Map<String, Path> volumeMounts,
        Map<String, String> sparkConfig) {}
