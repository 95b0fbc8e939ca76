package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigException;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;

/** Problems made of the exceptions with which Typesafe Config refuses a whole text. */
final class HoconErrors {

    private HoconErrors() {}

    static Problem notHocon(String file, ConfigException exception) {
        Place place = place(file, exception);
        return Problem.of(ProblemId.SLT_403, "the blueprint '%s' is not HOCON", file)
                .at(place)
                .because(Places.reason(exception))
                .fix("correct the syntax at this line or just above it");
    }

    static Problem unresolved(String file, ConfigException exception) {
        return Problem.of(ProblemId.SLT_403, "a substitution in the blueprint '%s' has no value", file)
                .at(place(file, exception))
                .because(Places.reason(exception))
                .fix("define the value in the same file; the environment is not consulted");
    }

    private static Place place(String file, ConfigException exception) {
        return exception.origin() == null ? new Place(file, 0) : Places.of(exception.origin());
    }
}
