package io.streamlets.blueprint.parse;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigUtil;
import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.Places;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems of a text that is not HOCON, or whose substitutions have no value. */
final class HoconErrors {

    private HoconErrors() {}

    static Problem notHocon(HoconText.Fault fault) {
        return notHocon(fault.place(), fault.reason());
    }

    /** What only Typesafe Config finds. */
    static Problem notHocon(String file, ConfigException exception) {
        Place place = exception.origin() == null ? new Place(file, 0) : Places.of(exception.origin());
        return notHocon(place, Places.reason(exception));
    }

    private static Problem notHocon(Place place, String reason) {
        return Problem.of(ProblemId.SLT_403, "the blueprint '%s' is not HOCON", place.file())
                .at(place)
                .because(reason)
                .fix("correct the syntax at this place or just before it");
    }

    static Problem unresolved(HoconText.Substitution substitution, @Nullable String suggestion) {
        return Problem.of(
                        ProblemId.SLT_403,
                        "the substitution of '%s' has no value",
                        ConfigUtil.joinPath(substitution.path()))
                .at(substitution.place())
                .suggest(suggestion)
                .fix("define the value in the blueprint; the environment is not consulted");
    }

    static Problem cycle(HoconText.Substitution substitution, List<String> chain) {
        return Problem.of(
                        ProblemId.SLT_403,
                        "the substitution of '%s' needs its own value",
                        ConfigUtil.joinPath(substitution.path()))
                .at(substitution.place())
                .because(String.join(" needs ", chain))
                .fix("write one of these values without a substitution");
    }
}
