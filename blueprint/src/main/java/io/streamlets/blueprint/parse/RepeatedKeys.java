package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText.Field;
import io.streamlets.blueprint.hocon.HoconText.Form;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds keys that are written twice in one file: HOCON would merge them, or keep the last one, without a word.
 *
 * <p>Legal are: another block of a section, {@code +=}, a value made of the earlier one ({@code a = ${a} [x]}), and another
 * value for a key of an included file. {@code a.b} after {@code a = 1} is the same as a second {@code a}.
 */
final class RepeatedKeys {
    private final Collection<List<String>> sections;
    private final BlueprintFindings findings;

    /** Looks for keys other than the sections, which may be written in several blocks. */
    RepeatedKeys(Collection<List<String>> sections, BlueprintFindings findings) {
        this.sections = sections;
        this.findings = findings;
    }

    void check(SourceFile file) {
        Map<List<String>, Place> exact = new HashMap<>();
        Map<List<String>, Place> values = new HashMap<>();
        Map<List<String>, Place> beginnings = new HashMap<>();
        List<String> reported = null;
        for (Field field : file.text().fields()) {
            List<String> path = file.absolute(field.path());
            if (reported != null && Paths.startsWith(path, reported)) {
                continue;
            }
            reported = null;
            Place place = field.place();
            boolean value = field.form() == Form.VALUE;
            if (!isLegal(path, field)) {
                Place earlier = exact.get(path);
                if (earlier == null && value) {
                    earlier = beginnings.get(path);
                }
                for (int length = 1; earlier == null && length < path.size(); length++) {
                    earlier = values.get(path.subList(0, length));
                }
                if (earlier != null) {
                    findings.add(problem(path, place, earlier));
                    reported = path;
                }
            }
            exact.putIfAbsent(path, place);
            if (value) {
                values.putIfAbsent(path, place);
            }
            for (int length = 1; length < path.size(); length++) {
                beginnings.putIfAbsent(path.subList(0, length), place);
            }
        }
    }

    private boolean isLegal(List<String> path, Field field) {
        return field.form() == Form.OBJECT && sections.contains(path)
                || field.substitutions().stream()
                        .anyMatch(substitution -> field.path().equals(substitution.path()) || path.equals(substitution.path()));
    }

    private static Problem problem(List<String> path, Place place, Place earlier) {
        return Problem.of(ProblemId.SLT_420, "'%s' is written twice", ConfigUtil.joinPath(path))
                .at(place)
                .because("it is also written at %s", earlier)
                .fix("keep one of them, or give one of them another name");
    }
}
