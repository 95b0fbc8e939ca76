package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.hocon.HoconFindings;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the problems of a configuration, each once. */
final class ConfigurationFindings implements HoconFindings {
    private final ConfigurationSources sources;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final Set<String> undecided = new HashSet<>();

    ConfigurationFindings(ConfigurationSources sources) {
        this.sources = sources;
    }

    void add(Problem problem) {
        problems.add(problem);
    }

    /** All problems in the order of the files, then those that stand in none. */
    List<Problem> problems() {
        Stream<String> given = sources.files().stream().map(Path::toString);
        Stream<String> others = problems.stream()
                .map(Problem::place)
                .filter(place -> place != null && place.line() > 0)
                .map(Place::file);
        return Problem.inOrder(problems, Stream.concat(given, others).distinct().toList());
    }

    /** Whether there are errors, rather than warnings and notes alone. */
    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    @Override
    public void wrongValue(String path, Place place, String expected, String found, List<String> suggestions) {
        if (undecided.contains(path)) {
            return;
        }
        add(Problem.of(ProblemId.SLT_502, "'%s' is %s, expected %s", path, found, expected)
                .at(place)
                .suggest(suggestions)
                .fix("give it %s", expected));
    }

    @Override
    public void valueAndKeys(String path, Place value, Place keys) {
        if (undecided.add(path)) {
            add(Problem.of(ProblemId.SLT_502, "'%s' is given a value and keys below it", path)
                    .at(value)
                    .because("it has keys below it at %s", keys)
                    .fix("keep one of them"));
        }
    }

    /** Takes notice of paths that have a value and keys below them, and of nothing else. */
    HoconFindings ofPathsWithValueAndKeys() {
        return new HoconFindings() {
            @Override
            public void wrongValue(String path, Place place, String expected, String found, List<String> suggestions) {}

            @Override
            public void unknownKey(String path, Place place, List<String> suggestions, Collection<String> known) {}

            @Override
            public void valueAndKeys(String path, Place value, Place keys) {
                ConfigurationFindings.this.valueAndKeys(path, value, keys);
            }
        };
    }

    /** A required parameter has no value. */
    void missing(String path, ConfigParameterDescriptor parameter) {
        if (problems.stream().anyMatch(problem -> problem.id() == ProblemId.SLT_504)) {
            // It may well stand in what could not be read.
            return;
        }
        Problem.Builder missing = Problem.of(ProblemId.SLT_501, "'%s' has no value", path);
        if (!parameter.description().isEmpty()) {
            missing.because(parameter.description());
        }
        List<String> files = sources.names();
        missing.because(files.isEmpty() ? "no configuration file is given" : "looked in " + String.join(", ", files));
        String where = parameter.secret()
                ? "in a file after --conf or as '${VARIABLE}' there from the environment"
                : "in a file after --conf or on the command line";
        add(missing.fix("give it %s, %s", parameter.reader().example(), where));
    }

    /** A streamlet is to end when it has read all there is, and not to wait until that is written down. */
    void asyncProgressToTheEnd(String ref, String path, Place place) {
        add(Problem.of(
                        ProblemId.SLT_538,
                        "streamlet '%s' tracks its progress asynchronously, and has a trigger that ends it",
                        ref)
                .at(place)
                .because(
                        "'app.streamlets.%s.trigger' is %s: Spark writes the progress of such a query batch by batch",
                        ref, TriggerSetting.AVAILABLE_NOW)
                .fix("set '%s = %s' for this run", path, AsyncProgress.OFF));
    }

    @Override
    public void unknownKey(String path, Place place, List<String> suggestions, Collection<String> known) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_503, "unknown configuration path '%s'", path)
                .at(place)
                .suggest(suggestions);
        add(
                known.isEmpty()
                        ? problem.fix("remove it")
                        : problem.fix("use one of %s there, or remove it", String.join(", ", known)));
    }
}
