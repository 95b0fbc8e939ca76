package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconFindings;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one blueprint file, each once. */
final class BlueprintFindings implements HoconFindings {
    /** More would not be read, and a hostile text could have a million. */
    private static final int MOST = 1_000;

    private final Set<Problem> found = new LinkedHashSet<>();

    void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        }
    }

    List<Problem> problems() {
        return List.copyOf(found);
    }

    @Override
    public void wrongValue(String path, Place place, String expected, String actual, List<String> suggestions) {
        add(Problem.of(ProblemId.SLT_415, "'%s' is %s, expected %s", path, actual, expected)
                .at(place)
                .suggest(suggestions)
                .fix("write %s", expected));
    }

    @Override
    public void unknownKey(String path, Place place, List<String> suggestions, Collection<String> known) {
        add(Problem.of(ProblemId.SLT_416, "unknown key '%s'", path)
                .at(place)
                .suggest(suggestions)
                .fix("use one of the keys %s, or remove the key", String.join(", ", known)));
    }

    @Override
    public void valueAndKeys(String path, Place value, Place keys) {
        // Within one file, the repeated keys have been reported already.
        if (found.stream()
                .noneMatch(problem ->
                        problem.id() == ProblemId.SLT_420 && problem.text().contains("'" + path + "'"))) {
            add(RepeatedKeys.valueAndKeys(ConfigUtil.splitPath(path), keys, "a value", value));
        }
    }
}
