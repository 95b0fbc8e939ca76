package io.streamlets.blueprint.source;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.hocon.HoconText;
import io.streamlets.blueprint.hocon.HoconText.Include;
import io.streamlets.blueprint.hocon.HoconText.Substitution;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes a problem of each fault of files that are all of one kind.
 *
 * @param <N> how a file is named
 */
public abstract class SourceProblems<N extends SourceName> {
    private final Kind kind;

    /**
     * A kind of files.
     *
     * @param noun what one of them is called
     * @param isDiscreet whether nothing of a file is quoted
     * @param tooLarge the id of a passed limit
     * @param notUtf8 the id of a file that is not in UTF-8
     * @param notHocon the id of a text that is not HOCON, or whose values cannot be made
     * @param includesItself the id of a file that includes itself
     */
    public record Kind(
            String noun,
            boolean isDiscreet,
            ProblemId tooLarge,
            ProblemId notUtf8,
            ProblemId notHocon,
            ProblemId includesItself) {}

    /** Problems of files of a kind. */
    protected SourceProblems(Kind kind) {
        this.kind = kind;
    }

    /** A limit is exceeded, which {@code reason} names. */
    final Problem tooLarge(Place place, String reason) {
        return of(kind.tooLarge(), place, "is too large").because(reason).fix("shorten it, or divide the application");
    }

    /** A file is not a text in UTF-8. */
    final Problem notUtf8(Utf8Text.Fault fault) {
        return of(kind.notUtf8(), fault.place(), "is not a text in UTF-8")
                .because(kind.isDiscreet() ? fault.discreetReason() : fault.reason())
                .fix("save the file in UTF-8");
    }

    /** A text is not HOCON. */
    final Problem notHocon(HoconText.Fault fault) {
        return of(kind.notHocon(), fault.place(), "is not HOCON")
                .because(kind.isDiscreet() ? fault.discreetReason() : fault.reason())
                .fix("correct the syntax at this place or just before it");
    }

    private Problem.Builder of(ProblemId id, Place place, String fact) {
        return Problem.of(id, "the %s '%s' %s", kind.noun(), place.file(), fact).at(place);
    }

    /** A file includes itself, through all of the chain. */
    final Problem includesItself(N file, Include include, List<N> chain) {
        return Problem.of(kind.includesItself(), "the %s '%s' includes itself", kind.noun(), file.name())
                .at(include.place())
                .because(chain.stream().map(SourceName::name).collect(Collectors.joining(" includes ")))
                .fix("remove the include, or move what both need into a third file");
    }

    /** The file that an include statement of another one names cannot be read. */
    public abstract Problem missing(N from, Include include, N file);

    /** A substitution has no value; {@code suggestions} are the paths that were probably meant. */
    public abstract Problem unresolved(Substitution substitution, List<String> suggestions);

    /** Begins the problem of a substitution without a value. */
    protected final Problem.Builder unresolved(Substitution substitution) {
        return Problem.of(kind.notHocon(), "the substitution of '%s' has no value", substitution.pathText())
                .at(substitution.place());
    }

    /** A substitution needs its own value, through all of the chain. */
    final Problem needsItself(Substitution substitution, List<String> chain) {
        return Problem.of(kind.notHocon(), "the substitution of '%s' needs its own value", substitution.pathText())
                .at(substitution.place())
                .because(String.join(" needs ", chain))
                .fix("write one of these values without a substitution");
    }

    /**
     * The pieces of a value do not go together.
     *
     * @param path the path of the value; empty if it is not known
     * @param reason why, half a sentence without a word of the text
     */
    Problem notMerged(Place place, String path, String reason) {
        Problem.Builder problem = path.isEmpty()
                ? of(kind.notHocon(), place, "has values that do not go together")
                : Problem.of(kind.notHocon(), "the value of '%s' does not go together", path)
                        .at(place);
        return problem.because(reason)
                .fix("give each value one kind: a text, a list or an object, with substitutions of the same kind");
    }
}
