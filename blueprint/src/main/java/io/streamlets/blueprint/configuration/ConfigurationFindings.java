package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconFindings;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the problems of a configuration, each once. */
final class ConfigurationFindings implements HoconFindings {
    private final Set<Problem> problems = new LinkedHashSet<>();

    void add(Problem problem) {
        problems.add(problem);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void wrongValue(String path, Place place, String expected, String found) {
        wrongValue(path, place, expected, found, expected);
    }

    void wrongValue(String path, Place place, String expected, String found, String example) {
        add(Problem.of(ProblemId.SLT_502, "'%s' is %s, expected %s", path, found, expected)
                .at(place)
                .fix("give it %s", example));
    }

    @Override
    public void unknownKey(String path, Place place, @Nullable String suggestion, Collection<String> known) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_503, "unknown configuration path '%s'", path)
                .at(place)
                .suggest(suggestion);
        add(
                known.isEmpty()
                        ? problem.fix("remove it")
                        : problem.fix("use one of %s there, or remove it", String.join(", ", known)));
    }
}
