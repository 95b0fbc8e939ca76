package io.streamlets.blueprint.configuration;

import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.parameter.ScalarType;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the queries of a streamlet look for new records, as configured under {@code app.streamlets.<ref>.trigger}. */
public sealed interface TriggerSetting {

    /** Regularly, with this time between two looks; zero means at once after the last. */
    record Interval(Duration duration) implements TriggerSetting {}

    /** Once: take everything there is, then end. */
    record AvailableNow() implements TriggerSetting {}

    /** The text of {@link AvailableNow}. */
    String AVAILABLE_NOW = "available-now";

    /** What a legal text looks like, for problems. */
    String EXPECTED = "'" + AVAILABLE_NOW + "' or a duration such as '10 seconds'";

    /** The legal texts that were probably meant by one that is not; empty if none is near. */
    static List<String> nearest(String text) {
        List<String> durations = ScalarType.DURATION.nearest(text);
        return durations.isEmpty() ? NearMiss.nearest(text.strip(), List.of(AVAILABLE_NOW)) : durations;
    }

    /** Reads {@code available-now} or a duration that is not negative; null if the text is neither. */
    static @Nullable TriggerSetting parse(String text) {
        if (text.strip().equals(AVAILABLE_NOW)) {
            return new AvailableNow();
        }
        if (ScalarType.DURATION.whyNot(text) != null) {
            return null;
        }
        Duration duration = (Duration) ScalarType.DURATION.parse(text);
        return duration.isNegative() ? null : new Interval(duration);
    }
}
