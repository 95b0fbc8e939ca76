package io.streamlets.blueprint.configuration;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigValue;
import io.streamlets.blueprint.hocon.KeyTree;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.hocon.ValueAndKeys;
import io.streamlets.blueprint.source.SourceMerge.Merged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The layers of a configuration, from weak to strong: all files merged and resolved, then each assignment of the command
 * line.
 *
 * <p>Assignments stay layers of their own: the later of two stands above the earlier, whichever of them is the longer path.
 *
 * @param layers the layers, from weak to strong
 * @param meant what is below {@code app} in the same layers, with every misspelt key under the one that was probably meant
 * @param places where their values stand
 */
record ConfigurationLayers(List<ConfigObject> layers, List<ConfigObject> meant, Places places) {

    ConfigurationLayers {
        layers = List.copyOf(layers);
        meant = List.copyOf(meant);
    }

    /**
     * Reads all layers, and tells the findings what in them means nothing.
     *
     * @param known the paths below {@code app} that mean something
     * @param wanted the paths that are looked at
     */
    static ConfigurationLayers read(
            ConfigurationSources sources,
            KeyTree known,
            Predicate<List<String>> wanted,
            ConfigurationFindings findings) {
        CommandLineLayer commandLine = new CommandLineLayer(known, findings);
        Merged files = new ConfigurationFiles(sources, findings).read(wanted);
        List<ConfigObject> layers = new ArrayList<>();
        layers.add(files.root() == null ? ConfigFactory.empty().root() : files.root());
        sources.assignments().forEach(assignment -> commandLine.read(assignment).ifPresent(layers::add));
        check(layers, known, files.places(), findings);
        KeyTree root = KeyTree.keys(Map.of(KnownPaths.ROOT, known));
        List<ConfigObject> meant = layers.stream()
                .map(layer -> layer.get(KnownPaths.ROOT))
                .filter(ConfigObject.class::isInstance)
                .map(app -> known.corrected((ConfigObject) app))
                .toList();
        return new ConfigurationLayers(layers.stream().map(root::decided).toList(), meant, files.places());
    }

    private static void check(List<ConfigObject> layers, KeyTree known, Places places, ConfigurationFindings findings) {
        // What has a value in one layer and keys in another shows only when they are laid over each other.
        ConfigValue all = ValueAndKeys.merged(layers).get(KnownPaths.ROOT);
        if (all != null) {
            known.check(all, KnownPaths.ROOT, places, findings.ofPathsWithValueAndKeys());
        }
        for (ConfigObject layer : layers) {
            ConfigValue value = layer.get(KnownPaths.ROOT);
            if (value != null) {
                known.check(value, KnownPaths.ROOT, places, findings);
            }
        }
    }
}
