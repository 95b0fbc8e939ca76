package io.streamlets.blueprint.near;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that a user probably meant.
 *
 * <p>A name is near if it is written in another form ({@code bootstrapServers}), if it takes few slips of the fingers to make
 * one of the other ({@link TypingCost}), if its words sound alike or are singular for plural ({@link Word}), if its words are
 * in another order, or if a word more or less is all that differs. What is written with fewer slips is nearer.
 *
 * <pre>{@code
 * NearMiss.among(List.of("source", "archive")).nearest("sauce") // ["source"]
 * }</pre>
 *
 * <p>There are at most two answers. Two names that are equally near are both given; if there are more, none is, since a long list
 * does not help.
 */
public final class NearMiss {

    /** The most names that are suggested at once. */
    private static final int MOST = 2;

    /** Longer names than this are not typing errors, and comparing them takes long. */
    private static final int LONGEST = 300;

    private final List<Name> candidates;

    private NearMiss(List<Name> candidates) {
        this.candidates = candidates;
    }

    /** The search among these names. */
    public static NearMiss among(Collection<String> candidates) {
        return new NearMiss(candidates.stream()
                .filter(candidate -> candidate.length() <= LONGEST)
                .distinct()
                .map(Name::of)
                .toList());
    }

    /** The candidates nearest to {@code given}: none, one or two. */
    public static List<String> nearest(String given, Collection<String> candidates) {
        return among(candidates).nearest(given);
    }

    /** The one candidate that is nearest to {@code given}; null if there is none or more than one. */
    public static @Nullable String only(String given, Collection<String> candidates) {
        List<String> nearest = nearest(given, candidates);
        return nearest.size() == 1 ? nearest.get(0) : null;
    }

    /** The candidates nearest to {@code given}: none, one or two. */
    public List<String> nearest(String given) {
        return nearest(given, NameCost::of);
    }

    /** The candidates that {@code given} misspells: as {@link #nearest(String)}, but all words are there. */
    public List<String> misspelt(String given) {
        return nearest(given, NameCost::misspelt);
    }

    /**
     * The candidates nearest to {@code given} where something is missing without some of them: these are preferred, and if
     * there is exactly one of them, it is meant whatever is given.
     *
     * @param missing those of the candidates that should be named somewhere and are not
     */
    public List<String> meant(String given, Collection<String> missing) {
        Set<String> wanted = new HashSet<>(missing);
        NearMiss preferred = new NearMiss(candidates.stream()
                .filter(candidate -> wanted.contains(candidate.text()))
                .toList());
        List<String> nearest = preferred.nearest(given);
        if (nearest.isEmpty()) {
            nearest = nearest(given);
        }
        return nearest.isEmpty() && preferred.candidates.size() == 1
                ? List.of(preferred.candidates.get(0).text())
                : nearest;
    }

    private List<String> nearest(String given, ToIntBiFunction<Name, Name> costs) {
        if (given.length() > LONGEST) {
            return List.of();
        }
        Name name = Name.of(given);
        List<String> nearest = new ArrayList<>();
        int least = NameCost.FAR;
        for (Name candidate : candidates) {
            int cost = costs.applyAsInt(name, candidate);
            if (cost > least || cost == NameCost.FAR) {
                continue;
            }
            if (cost < least) {
                nearest.clear();
                least = cost;
            }
            nearest.add(candidate.text());
        }
        return nearest.size() > MOST ? List.of() : List.copyOf(nearest);
    }
}
