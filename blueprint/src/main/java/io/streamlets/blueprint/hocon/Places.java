package io.streamlets.blueprint.hocon;

import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigOrigin;
import io.streamlets.blueprint.Place;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The place that the origin of a HOCON value stands for. */
public final class Places {
    private static final Pattern MERGED = Pattern.compile("merge of (.*)");
    private static final Pattern FILE_AND_LINE = Pattern.compile("(.*?): (\\d+)(?:-\\d+)?(?:,.*)?");

    private Places() {}

    /** The place of an origin; of a value merged from several places, the first that Typesafe Config names. */
    public static Place of(ConfigOrigin origin) {
        String description = origin.description();
        Matcher merged = MERGED.matcher(description);
        String first = merged.matches() ? merged.group(1) : description;
        if (first.equals("env variables")) {
            return new Place("the environment", 0);
        }
        Matcher line = FILE_AND_LINE.matcher(first);
        return line.matches()
                ? new Place(line.group(1), Integer.parseInt(line.group(2)))
                : new Place(first, Math.max(0, origin.lineNumber()));
    }

    /** What Typesafe Config says is wrong, in one line and without the place, which has a line of its own. */
    public static String reason(ConfigException exception) {
        String message = Objects.requireNonNullElse(exception.getMessage(), "no reason is given");
        String origin = exception.origin() == null ? "" : exception.origin().description() + ": ";
        String reason = message.startsWith(origin) ? message.substring(origin.length()) : message;
        return reason.lines().collect(Collectors.joining(" ")).strip();
    }
}
