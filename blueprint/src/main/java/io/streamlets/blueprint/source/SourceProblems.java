package io.streamlets.blueprint.source;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.problem.Problem;
import java.util.List;

/**
 * Makes a problem of each fault of a file.
 *
 * @param <N> how a file is named
 */
public interface SourceProblems<N extends SourceName> {

    /** A limit is exceeded, which {@code reason} names. */
    Problem tooLarge(Place place, String reason);

    /** A file is not a text in UTF-8. */
    Problem notUtf8(Utf8Text.Fault fault);

    /** A text is not HOCON. */
    Problem notHocon(HoconText.Fault fault);

    /** The file that an include statement of another one names cannot be read. */
    Problem missing(N from, Include include, N file);

    /** A file includes itself, through all of the chain. */
    Problem includesItself(N file, Include include, List<N> chain);

    /** A substitution has no value; {@code suggestions} are the paths that were probably meant. */
    Problem unresolved(Substitution substitution, List<String> suggestions);

    /** A substitution needs its own value, through all of the chain. */
    Problem needsItself(Substitution substitution, List<String> chain);

    /**
     * The pieces of a value do not go together.
     *
     * @param path the path of the value; empty if it is not known
     * @param reason why, half a sentence without a word of the text
     */
    Problem notMerged(Place place, String path, String reason);
}
