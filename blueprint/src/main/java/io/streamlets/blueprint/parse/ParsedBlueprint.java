package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemsException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A blueprint as far as it could be read, together with the problems of its form.
 *
 * <p>What could not be read is in the blueprint's gaps, so that it can be verified all the same:
 *
 * <pre>{@code
 * ParsedBlueprint parsed = BlueprintParser.parse("blueprint.conf", text);
 * Blueprint blueprint = parsed.blueprint();
 * List<Problem> all = parsed.problemsWith(blueprint == null ? List.of() : BlueprintVerifier.verify(blueprint, descriptors));
 * }</pre>
 *
 * @param blueprint what could be read; null if the text is not even HOCON
 * @param problems the problems of the form, in the order of the files
 * @param files the files that were read, the first one first
 * @param fingerprint the lower-case hex SHA-256 of the texts of all files; empty if none could be read
 */
public record ParsedBlueprint(
        @Nullable Blueprint blueprint, List<Problem> problems, List<String> files, String fingerprint) {

    public ParsedBlueprint {
        files = List.copyOf(files);
        problems = Problem.inOrder(problems, files);
    }

    /** The problems of the form and others of the same blueprint, in the order of the files. */
    public List<Problem> problemsWith(List<Problem> others) {
        return Problem.inOrder(Stream.concat(problems.stream(), others.stream()).toList(), files);
    }

    /** The blueprint; throws a {@link ProblemsException} with all errors if there are any. */
    public Blueprint orElseThrow() {
        List<Problem> errors = Problem.errors(problems);
        if (blueprint == null || !errors.isEmpty()) {
            throw new ProblemsException(errors);
        }
        return blueprint;
    }
}
