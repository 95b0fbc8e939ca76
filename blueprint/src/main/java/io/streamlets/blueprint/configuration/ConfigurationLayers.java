package io.streamlets.blueprint.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.nio.file.Files;
import java.nio.file.Path;
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
    static ConfigurationLayers read(ConfigurationSources sources, ConfigurationFindings findings) {
        List<Config> layers = new ArrayList<>();
        layers.add(files(sources, findings));
        sources.assignments()
                .forEach(assignment ->
                        CommandLineLayer.read(assignment, findings).ifPresent(layers::add));
        return new ConfigurationLayers(List.copyOf(layers));
    }

    private static Config files(ConfigurationSources sources, ConfigurationFindings findings) {
        Config merged = ConfigFactory.empty();
        for (Path file : sources.files()) {
            merged = file(file, findings).withFallback(merged);
        }
        merged = merged.withFallback(resource(sources.classLoader(), "application.conf", findings))
                // Spark and other libraries have a reference.conf too; what they write there is theirs.
                .withFallback(resource(sources.classLoader(), "reference.conf", findings)
                        .withOnlyPath(KnownPaths.ROOT));
        try {
            return merged.resolve();
        } catch (ConfigException unresolved) {
            findings.add(Problem.of(ProblemId.SLT_504, "a substitution in the configuration has no value")
                    .at(place("configuration", unresolved))
                    .because(Places.reason(unresolved))
                    .fix("define the value, or write '${?name}' if it may be missing"));
            return ConfigFactory.empty();
        }
    }

    private static Config file(Path file, ConfigurationFindings findings) {
        if (!Files.isRegularFile(file)) {
            findings.add(Problem.of(ProblemId.SLT_504, "there is no configuration file '%s'", file)
                    .because("looked for %s", file.toAbsolutePath())
                    .fix("correct the path after --conf"));
            return ConfigFactory.empty();
        }
        try {
            return ConfigFactory.parseFile(
                    file.toFile(),
                    ConfigParseOptions.defaults().setAllowMissing(false).setOriginDescription(file.toString()));
        } catch (ConfigException unreadable) {
            findings.add(notHocon(file.toString(), unreadable));
            return ConfigFactory.empty();
        }
    }

    private static Config resource(ClassLoader classLoader, String name, ConfigurationFindings findings) {
        try {
            return ConfigFactory.parseResources(
                    classLoader, name, ConfigParseOptions.defaults().setOriginDescription(name));
        } catch (ConfigException unreadable) {
            findings.add(notHocon(name, unreadable));
            return ConfigFactory.empty();
        }
    }

    private static Problem notHocon(String file, ConfigException exception) {
        String what = exception instanceof ConfigException.IO ? "cannot be read" : "is not HOCON";
        return Problem.of(ProblemId.SLT_504, "the configuration file '%s' %s", file, what)
                .at(place(file, exception))
                .because(Places.reason(exception))
                .fix("correct the file");
    }

    private static Place place(String file, ConfigException exception) {
        return exception.origin() == null ? new Place(file, 0) : Places.of(exception.origin());
    }
}
