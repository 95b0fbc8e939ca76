package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.configuration.ConfigurationFile.OnDisk;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.source.Environment;
import io.streamlets.blueprint.source.SourceFile;
import io.streamlets.blueprint.source.SourceLoader;
import io.streamlets.blueprint.source.SourceMerge;
import io.streamlets.blueprint.source.SourceMerge.Layer;
import io.streamlets.blueprint.source.SourceMerge.Merged;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files of a configuration, merged and resolved into one layer; used once. */
final class ConfigurationFiles {
    private static final String REFERENCE = "reference.conf";

    private final ConfigurationSources sources;
    private final ConfigurationFindings findings;
    private final ConfigurationProblems problems = new ConfigurationProblems();
    private final List<Layer> layers = new ArrayList<>();

    ConfigurationFiles(ConfigurationSources sources, ConfigurationFindings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    /**
     * Reads all files.
     *
     * @param wanted the paths that are looked at
     */
    Merged read(Predicate<List<String>> wanted) {
        for (ConfigurationFile file : resources(REFERENCE)) {
            // Spark and other libraries have a reference.conf too; what they write there is theirs.
            IncludedFiles files = files(null, true);
            add(files, loader(files), file, KnownPaths.ROOT);
        }
        IncludedFiles files = files(sources.urlIncludes() ? new WebDocuments() : null, false);
        SourceLoader<ConfigurationFile> loader = loader(files);
        resources(ConfigurationSources.APPLICATION_CONF).forEach(file -> add(files, loader, file, null));
        sources.files().forEach(file -> add(files, loader, file));
        return SourceMerge.of(layers, Environment.OF_PROCESS, wanted, problems, findings::add);
    }

    private List<ConfigurationFile> resources(String name) {
        return IncludedFiles.resources(sources.classLoader(), name);
    }

    private IncludedFiles files(@Nullable WebDocuments web, boolean mayBeMissing) {
        return new IncludedFiles(sources.classLoader(), problems, web, mayBeMissing);
    }

    private SourceLoader<ConfigurationFile> loader(IncludedFiles files) {
        return new SourceLoader<>(files, problems, findings::add);
    }

    private void add(IncludedFiles files, SourceLoader<ConfigurationFile> loader, Path file) {
        if (Files.isRegularFile(file)) {
            add(files, loader, new OnDisk(file.toString(), file.toAbsolutePath().normalize()), null);
        } else {
            findings.add(Problem.of(ProblemId.SLT_504, "there is no configuration file '%s'", file)
                    .because("looked for %s", file.toAbsolutePath())
                    .fix("correct the path after --conf"));
        }
    }

    private void add(
            IncludedFiles files,
            SourceLoader<ConfigurationFile> loader,
            ConfigurationFile file,
            @Nullable String only) {
        byte[] content = files.read(file);
        if (content == null) {
            findings.add(Problem.of(ProblemId.SLT_504, "the configuration file '%s' cannot be read", file.name())
                    .fix("let the user of the application read it"));
            return;
        }
        SourceFile read = loader.load(file, content);
        if (read != null) {
            layers.add(new Layer(read, only));
        }
    }
}
