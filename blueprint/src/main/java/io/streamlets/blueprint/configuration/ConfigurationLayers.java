package io.streamlets.blueprint.configuration;

import com.typesafe.config.Config;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.hocon.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * The layers of a configuration, from weak to strong: all files merged and resolved, then each assignment of the command
 * line.
 *
 * <p>Assignments stay layers of their own because HOCON cannot hold {@code spark.speculation} and
 * {@code spark.speculation.interval} in one object, and a setting must not vanish because of another one.
 *
 * @param layers the layers, from weak to strong
 * @param places where their values stand
 */
record ConfigurationLayers(List<Config> layers, Places places) {

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
        ConfigurationFiles files = new ConfigurationFiles(sources, hasSecrets, findings);
        layers.add(files.read());
        sources.assignments().forEach(assignment -> commandLine.read(assignment).ifPresent(layers::add));
        return new ConfigurationLayers(List.copyOf(layers), files.places());
    }
}
