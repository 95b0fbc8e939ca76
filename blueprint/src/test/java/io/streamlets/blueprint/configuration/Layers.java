package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.Samples;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.topology.Topology;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The configuration layers of a test, written into a folder, for the sensors application. */
final class Layers {
    private final Path folder;
    private final List<String> assignments = new ArrayList<>();
    private final List<Path> files = new ArrayList<>();
    private final List<String> selected = new ArrayList<>();
    private String blueprint = Samples.BLUEPRINT;
    private boolean urlIncludes;
    private Descriptors descriptors = Samples.DESCRIPTORS;

    Layers(Path folder) {
        this.folder = folder;
    }

    Layers assignment(String assignment) {
        assignments.add(assignment);
        return this;
    }

    Layers file(String name, String text) {
        files.add(write(folder.resolve(name), text));
        return this;
    }

    Layers missingFile(String name) {
        files.add(folder.resolve(name));
        return this;
    }

    /** A file that the test has written. */
    Layers existingFile(String name) {
        return missingFile(name);
    }

    Layers allowUrlIncludes() {
        urlIncludes = true;
        return this;
    }

    Layers resource(String name, String text) {
        write(folder.resolve("classes").resolve(name), text);
        return this;
    }

    Layers select(String... refs) {
        selected.addAll(List.of(refs));
        return this;
    }

    Layers blueprint(String text) {
        blueprint = text;
        return this;
    }

    Layers descriptors(Descriptors other) {
        descriptors = other;
        return this;
    }

    Layers withoutAssignments() {
        assignments.clear();
        return this;
    }

    Layers withoutFiles() {
        files.clear();
        return this;
    }

    ApplicationConfiguration load() {
        return check().orElseThrow();
    }

    /** The texts of all problems, with the test's folder left out of the names of files. */
    List<String> problems() {
        return texts(check().problems());
    }

    Topology describe() {
        return description().orElseThrow();
    }

    /** The texts of the problems that keep it from being described, in the same form. */
    List<String> descriptionProblems() {
        return texts(description().problems());
    }

    /** The texts of what is said about a right configuration, in the same form. */
    List<String> hints() {
        return texts(load().hints());
    }

    private List<String> texts(List<Problem> problems) {
        return Samples.texts(problems).stream()
                .map(text -> text.replace(folder + "/", ""))
                .toList();
    }

    private Checked<ApplicationConfiguration> check() {
        return from(sources -> ApplicationConfiguration.load(
                sources, Samples.blueprint(blueprint), descriptors, selected, new KnownSpark()));
    }

    private Checked<Topology> description() {
        return from(sources -> ApplicationConfiguration.describe(sources, Samples.blueprint(blueprint), descriptors));
    }

    private <T> T from(Function<ConfigurationSources, T> read) {
        Path classes = folder.resolve("classes");
        write(classes.resolve("empty"), "");
        // A class loader takes a URL for a folder only if it ends with a slash, which it does once the folder exists.
        try (URLClassLoader classLoader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, null)) {
            return read.apply(new ConfigurationSources(assignments, files, classLoader, urlIncludes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Spark as far as the tests need it. */
    private static final class KnownSpark implements SparkSettings {
        @Override
        public @Nullable String whyNot(String key, String value) {
            boolean isNumber = key.equals("spark.sql.shuffle.partitions") || key.equals("spark.secret.bits");
            return isNumber && !value.matches("[0-9]+") ? "it should be int, but was " + value : null;
        }

        @Override
        public boolean isPerSession(String key) {
            return !key.equals("spark.executor.memory");
        }

        @Override
        public List<String> meantBy(String key) {
            return key.equals("spark.sql.shufle.partitions") ? List.of("spark.sql.shuffle.partitions") : List.of();
        }

        @Override
        public boolean isSecret(String key) {
            return key.contains("secret");
        }

        @Override
        public @Nullable String defaultValue(String key) {
            return key.equals("spark.sql.shuffle.partitions") ? "200" : null;
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
