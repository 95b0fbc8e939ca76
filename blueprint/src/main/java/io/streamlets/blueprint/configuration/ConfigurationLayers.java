package io.streamlets.blueprint.configuration;

import com.typesafe.config.Config;
import io.streamlets.blueprint.hocon.KeyTree;
import java.util.ArrayList;
import java.util.List;

/**
 * The layers of a configuration, from weak to strong: all files merged and resolved, then each assignment of the command
 * line.
 *
 * <p>Assignments stay layers of their own because HOCON cannot hold {@code spark.speculation} and
 * {@code spark.speculation.interval} in one object, and a setting must not vanish because of another one.
 */
record ConfigurationLayers(List<Config> layers) {

    /**
     * Reads all layers.
     *
     * @param known the paths that mean something
     * @param hasSecrets whether one of the values may be a secret, so that none may be shown
     */
    static ConfigurationLayers read(
            ConfigurationSources sources, KeyTree known, boolean hasSecrets, ConfigurationFindings findings) {
        CommandLineLayer commandLine = new CommandLineLayer(known, findings);
        List<Config> layers = new ArrayList<>();
        layers.add(new ConfigurationFiles(sources, hasSecrets, findings).read());
        sources.assignments().forEach(assignment -> commandLine.read(assignment).ifPresent(layers::add));
        return new ConfigurationLayers(List.copyOf(layers));
    }
}
