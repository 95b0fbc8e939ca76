package io.streamlets.blueprint.source;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigObject;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.hocon.ValueAndKeys;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.source.SourceFile.Definition;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Merges files that have been loaded, and makes their substitutions, within the limits. */
public final class SourceMerge {
    private final List<Layer> layers;
    private final Environment environment;
    private final Predicate<List<String>> wanted;
    private final SourceProblems<?> problems;
    private final Consumer<Problem> findings;

    /**
     * A file with what it includes, among others.
     *
     * @param file the file
     * @param only the one key of it that is looked at; null for all of them
     */
    public record Layer(SourceFile file, @Nullable String only) {

        Stream<Definition> definitions() {
            return file.definitions().stream()
                    .filter(definition ->
                            only == null || definition.path().get(0).equals(only));
        }
    }

    /**
     * What comes of the files.
     *
     * @param root the merged and resolved object; a path may have a value and keys below it. Null if it cannot be made, which
     *     the findings say
     * @param places where its values stand
     * @param definitions the keys of all files, those of weaker files first
     * @param withoutValue the substitutions without a value, which count as optional
     */
    public record Merged(
            @Nullable ConfigObject root, Places places, List<Definition> definitions, Set<Substitution> withoutValue) {}

    private SourceMerge(
            List<Layer> layers,
            Environment environment,
            Predicate<List<String>> wanted,
            SourceProblems<?> problems,
            Consumer<Problem> findings) {
        this.layers = layers;
        this.environment = environment;
        this.wanted = wanted;
        this.problems = problems;
        this.findings = findings;
    }

    /**
     * Merges files, weak ones first.
     *
     * @param wanted the paths that are looked at; a substitution that only others need may have no value
     */
    public static Merged of(
            List<Layer> layers,
            Environment environment,
            Predicate<List<String>> wanted,
            SourceProblems<?> problems,
            Consumer<Problem> findings) {
        return new SourceMerge(layers, environment, wanted, problems, findings).merged();
    }

    private Merged merged() {
        List<Definition> definitions =
                layers.stream().flatMap(Layer::definitions).toList();
        Places places = new Places(
                layers.stream()
                        .flatMap(layer -> layer.file().all())
                        .map(SourceFile::text)
                        .toList(),
                definitions.stream()
                        .map(definition -> definition.field().place())
                        .toList());
        SubstitutedPaths paths = new SubstitutedPaths(definitions);
        Set<Substitution> withoutValue =
                new Substitutions(definitions, paths, environment, wanted, problems, findings).check();
        if (withoutValue == null) {
            return new Merged(null, places, definitions, Set.of());
        }
        ValueKinds kinds = new ValueKinds(definitions, environment);
        ConfigObject root = null;
        try {
            root = root(new RewrittenText(paths, environment, kinds, !withoutValue.isEmpty()));
        } catch (ConfigException refused) {
            // Where a file could not be read, that is the reason, and has been reported.
            if (layers.stream().allMatch(layer -> layer.file().isComplete())) {
                findings.accept(notMerged(refused, definitions, kinds));
            }
        }
        return new Merged(root, places, definitions, withoutValue);
    }

    private ConfigObject root(RewrittenText texts) {
        ConfigObject merged = ConfigFactory.empty().root();
        for (Layer layer : layers) {
            ConfigObject parsed = new ParsedFile(texts).parse(layer.file());
            ConfigObject looked = layer.only() == null
                    ? parsed
                    : parsed.toConfig().withOnlyPath(layer.only()).root();
            merged = looked.withFallback(merged);
        }
        return ValueAndKeys.folded(
                merged.toConfig().resolve(environment.options()).root());
    }

    /** Says in our own words what is wrong: the text of the library would show values. */
    private Problem notMerged(ConfigException refused, List<Definition> definitions, ValueKinds kinds) {
        return new MixedValues(definitions, kinds)
                .first()
                .map(mixed -> problems.notMerged(mixed.definition().field().place(), mixed.path(), mixed.reason()))
                .orElseGet(() -> problems.notMerged(
                        refused.origin() == null
                                ? new Place(layers.get(0).file().text().file(), 0)
                                : Places.of(refused.origin()),
                        "",
                        "Typesafe Config gives up with " + refused.getClass().getSimpleName()));
    }
}
