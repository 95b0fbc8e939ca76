package io.streamlets.blueprint.configuration;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigParseOptions;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** The files of a configuration, merged and resolved into one layer; used once. */
final class ConfigurationFiles {
    private static final String REFERENCE = "reference.conf";

    private final ConfigurationSources sources;
    private final boolean hasSecrets;
    private final ConfigurationFindings findings;
    private final IncludedFiles included;

    /**
     * The files of these sources.
     *
     * @param hasSecrets whether one of the values may be a secret, so that none may be shown
     */
    ConfigurationFiles(ConfigurationSources sources, boolean hasSecrets, ConfigurationFindings findings) {
        this.sources = sources;
        this.hasSecrets = hasSecrets;
        this.findings = findings;
        this.included = new IncludedFiles(findings);
    }

    /** Where the values of the files stand; known once they are read. */
    Places places() {
        return new Places(included.texts());
    }

    Config read() {
        Config merged = ConfigFactory.empty();
        for (Path file : sources.files()) {
            merged = file(file).withFallback(merged);
        }
        merged = merged.withFallback(applicationConf())
                // Spark and other libraries have a reference.conf too; what they write there is theirs.
                .withFallback(referenceConf().withOnlyPath(KnownPaths.ROOT));
        try {
            return merged.resolve();
        } catch (ConfigException unresolved) {
            findings.add(Problem.of(ProblemId.SLT_504, "a substitution in the configuration has no value")
                    .at(place("configuration", unresolved))
                    .because(reason(unresolved))
                    .fix("define the value, or write '${?name}' if it may be missing"));
            return ConfigFactory.empty();
        }
    }

    private Config file(Path file) {
        if (!Files.isRegularFile(file)) {
            findings.add(Problem.of(ProblemId.SLT_504, "there is no configuration file '%s'", file)
                    .because("looked for %s", file.toAbsolutePath())
                    .fix("correct the path after --conf"));
            return ConfigFactory.empty();
        }
        String name = file.toString();
        // Typesafe Config looks for included files beside this one only if its path names the folder.
        File absolute = file.toAbsolutePath().toFile();
        return parsed(
                name,
                () -> included.read(
                        name,
                        () -> Files.newInputStream(file),
                        () -> ConfigFactory.parseFile(
                                absolute, options(name).setAllowMissing(false).setIncluder(included))));
    }

    private Config applicationConf() {
        String name = ConfigurationSources.APPLICATION_CONF;
        ClassLoader classLoader = sources.classLoader();
        return parsed(
                name,
                () -> included.read(
                        name,
                        () -> classLoader.getResourceAsStream(name),
                        () -> ConfigFactory.parseResources(
                                classLoader, name, options(name).setIncluder(included))));
    }

    private Config referenceConf() {
        return parsed(
                REFERENCE, () -> ConfigFactory.parseResources(sources.classLoader(), REFERENCE, options(REFERENCE)));
    }

    private ConfigParseOptions options(String name) {
        return ConfigParseOptions.defaults()
                .setClassLoader(sources.classLoader())
                .setOriginDescription(name);
    }

    private Config parsed(String name, Supplier<Config> parse) {
        try {
            return parse.get();
        } catch (ConfigException unreadable) {
            findings.add(notHocon(name, unreadable));
            return ConfigFactory.empty();
        }
    }

    private Problem notHocon(String file, ConfigException exception) {
        String what = exception instanceof ConfigException.IO ? "cannot be read" : "is not HOCON";
        return Problem.of(ProblemId.SLT_504, "the configuration file '%s' %s", file, what)
                .at(place(file, exception))
                .because(reason(exception))
                .fix("correct the file");
    }

    /** Typesafe Config quotes what stands at the fault. */
    private String reason(ConfigException exception) {
        return hasSecrets && exception instanceof ConfigException.Parse
                ? "what stands there is not shown, since it may be a secret"
                : Places.reason(exception);
    }

    private static Place place(String file, ConfigException exception) {
        return exception.origin() == null ? new Place(file, 0) : Places.of(exception.origin());
    }
}
