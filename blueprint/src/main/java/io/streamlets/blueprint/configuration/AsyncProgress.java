package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.parameter.ScalarType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The wish that the queries of a streamlet write down how far they are at intervals, while the next batch runs, as configured
 * under {@code app.streamlets.<ref>.async-progress}.
 *
 * @param interval the least time between two such notes; with zero there is one for each batch
 * @param place where it is configured
 */
public record AsyncProgress(Duration interval, Place place) {
    static final String OFF = "off";

    /** What a legal text looks like, for problems. */
    static final String EXPECTED = "'" + OFF + "' or a duration such as '1 s'";

    static boolean isOff(String text) {
        return text.strip().equals(OFF);
    }

    /** Reads a duration that is not negative; null if the text is not one. */
    static @Nullable Duration parse(String text) {
        if (ScalarType.DURATION.whyNot(text) != null) {
            return null;
        }
        Duration interval = (Duration) ScalarType.DURATION.parse(text);
        return interval.isNegative() ? null : interval;
    }

    /** The legal texts that were probably meant by one that is not; empty if none is near. */
    static List<String> nearest(String text) {
        List<String> durations = ScalarType.DURATION.nearest(text);
        return durations.isEmpty() ? NearMiss.nearest(text.strip(), List.of(OFF)) : durations;
    }
}
