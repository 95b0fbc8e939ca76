package io.streamlets.blueprint.parse;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;

/**
 * How large a blueprint may be, all of its files together.
 *
 * <p>Far beyond any application, and small enough that any text is read or refused within a second or so.
 */
final class BlueprintLimits {
    /** Bytes of all files, a file that is included twice counted twice; and characters after all substitutions. */
    static final int CHARACTERS = 1_000_000;

    /** Keys and elements of lists. */
    static final int ELEMENTS = 10_000;

    /** Files that are included. */
    static final int INCLUDES = 100;

    /** Substitutions. */
    static final int SUBSTITUTIONS = 1_000;

    /** Substitutions that lead from one to the next. */
    static final int CHAIN = 100;

    private BlueprintLimits() {}

    static Problem tooLarge(Place place, String reason) {
        return Problem.of(ProblemId.SLT_423, "the blueprint '%s' is too large", place.file())
                .at(place)
                .because(reason)
                .fix("divide the application, or shorten the blueprint");
    }
}
