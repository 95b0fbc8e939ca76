package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Field;
import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.kafka.SettingSection;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.source.Paths;
import io.streamlets.blueprint.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds keys that are written twice in one file: HOCON would merge them, or keep the last one, silently.
 *
 * <p>Legal are: another block of a section, {@code +=}, a value made of the earlier one ({@code a = ${a} [x]}), and another
 * value for a key of an included file. {@code a.b} after {@code a = 1} is the same as a second {@code a}, except among the
 * settings of Kafka, whose keys have dots: there both are taken, and {@code "a.b"} is the same as {@code a.b}.
 */
final class RepeatedKeys {
    /** The length of {@code blueprint.topics.<id>.<section>}, below which are settings. */
    private static final int SETTINGS = 4;

    private final Collection<List<String>> sections;
    private final BlueprintFindings findings;
    private final Set<List<String>> repeated = new HashSet<>();
    private final Map<List<String>, Place> exact = new HashMap<>();
    private final Map<List<String>, Place> values = new HashMap<>();
    private final Map<List<String>, Place> beginnings = new HashMap<>();

    /** Looks for keys other than the sections, which may be written in several blocks. */
    RepeatedKeys(Collection<List<String>> sections, BlueprintFindings findings) {
        this.sections = sections;
        this.findings = findings;
    }

    /** The paths of the keys that were written twice: nobody knows which of the two is meant. */
    Set<List<String>> repeated() {
        return repeated;
    }

    void check(SourceFile file) {
        exact.clear();
        values.clear();
        beginnings.clear();
        List<String> reported = null;
        for (Field field : file.text().fields()) {
            List<String> path = parts(file.absolute(field.path()));
            if (reported != null && Paths.startsWith(path, reported)) {
                continue;
            }
            reported = null;
            if (!isLegal(path, field)) {
                Problem problem = problem(path, field);
                if (problem != null) {
                    findings.add(problem);
                    reported = path;
                    repeated.add(path);
                }
            }
            remember(path, field);
        }
    }

    /** The path with the dotted key of a setting divided at its dots, however it is written. */
    private static List<String> parts(List<String> path) {
        if (!isSetting(path)) {
            return path;
        }
        List<String> parts = new ArrayList<>(path.subList(0, SETTINGS));
        path.subList(SETTINGS, path.size()).forEach(key -> parts.addAll(List.of(key.split("\\.", -1))));
        return parts;
    }

    private static boolean isSetting(List<String> path) {
        return path.size() > SETTINGS
                && path.get(1).equals(BlueprintParser.TOPICS)
                && Stream.of(SettingSection.values())
                        .anyMatch(section -> section.key().equals(path.get(SETTINGS - 1)));
    }

    private void remember(List<String> path, Field field) {
        exact.putIfAbsent(path, field.place());
        if (field.form().replaces()) {
            values.putIfAbsent(path, field.place());
        }
        for (int length = 1; length < path.size(); length++) {
            beginnings.putIfAbsent(path.subList(0, length), field.place());
        }
    }

    private @Nullable Problem problem(List<String> path, Field field) {
        Place earlier = exact.get(path);
        if (earlier != null) {
            return Problem.of(ProblemId.SLT_420, "'%s' is written twice", ConfigUtil.joinPath(path))
                    .at(field.place())
                    .because("it is also written at %s", earlier)
                    .fix("keep one of them, or give one of them another name");
        }
        Place below = field.form().replaces() && !isSetting(path) ? beginnings.get(path) : null;
        if (below != null) {
            return valueAndKeys(path, field.place(), "keys below it", below);
        }
        for (int length = 1; length < path.size(); length++) {
            Place value = values.get(path.subList(0, length));
            if (value != null && !isSetting(path.subList(0, length))) {
                return valueAndKeys(path.subList(0, length), field.place(), "a value", value);
            }
        }
        return null;
    }

    /** A path has a value and keys below it: one of the two at {@code place}, and {@code what} at {@code earlier}. */
    static Problem valueAndKeys(List<String> path, Place place, String what, Place earlier) {
        return Problem.of(ProblemId.SLT_420, "'%s' is given a value and keys below it", ConfigUtil.joinPath(path))
                .at(place)
                .because("it has %s at %s", what, earlier)
                .fix("keep one of them");
    }

    private boolean isLegal(List<String> path, Field field) {
        return (field.form() == Form.OBJECT && sections.contains(path))
                || field.substitutions().stream()
                        .anyMatch(substitution ->
                                field.path().equals(substitution.path()) || path.equals(substitution.path()));
    }
}
