package io.streamlets.blueprint.problem;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the name that a user probably meant.
 *
 * <p>Two names are near if few letters must be inserted, removed, replaced or swapped with their neighbour to make one of
 * the other: one for names of up to four letters, a third of the length for longer ones. Upper and lower case differ by
 * nothing, so {@code Out} is as near to {@code out} as can be. Of equally near names the first one counts.
 */
public final class NearMiss {

    /** Longer names than this are nobody's typing error, and comparing them takes long. */
    private static final int LONGEST = 300;

    private NearMiss() {}

    /** The candidate nearest to {@code given}, or null if none is near. */
    public static @Nullable String nearest(String given, Collection<String> candidates) {
        return nearest(given, candidates, Integer.MAX_VALUE);
    }

    /** As {@link #nearest(String, Collection)}, at most so many letters away: for long names that resemble each other. */
    public static @Nullable String nearest(String given, Collection<String> candidates, int letters) {
        if (given.length() > LONGEST) {
            return null;
        }
        String best = null;
        int bestDistance = Math.min(letters, Math.max(1, given.length() / 3)) + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - given.length()) >= bestDistance) {
                continue;
            }
            int distance = distance(given.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    /**
     * The class name nearest to {@code given}, or null if none is near.
     *
     * <p>A class of the same simple name in another package comes first, then the nearest whole name, then the nearest
     * simple name.
     */
    public static @Nullable String nearestClass(String given, Collection<String> candidates) {
        String simple = simpleName(given);
        for (String candidate : candidates) {
            if (simpleName(candidate).equals(simple)) {
                return candidate;
            }
        }
        String nearestSimple =
                nearest(simple, candidates.stream().map(NearMiss::simpleName).toList());
        if (nearestSimple == null) {
            return null;
        }
        return candidates.stream()
                .filter(candidate -> simpleName(candidate).equals(nearestSimple))
                .min((left, right) -> Integer.compare(distance(given, left), distance(given, right)))
                .map(Objects::requireNonNull)
                .orElse(null);
    }

    /** How many insertions, removals, replacements and swaps of neighbours lead from one text to the other. */
    static int distance(String left, String right) {
        int[][] distance = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : step(distance, left, right, i, j);
            }
        }
        return distance[left.length()][right.length()];
    }

    private static int step(int[][] distance, String left, String right, int i, int j) {
        int replaced = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(distance[i - 1][j - 1] + replaced, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        boolean swapped = i > 1
                && j > 1
                && left.charAt(i - 1) == right.charAt(j - 2)
                && left.charAt(i - 2) == right.charAt(j - 1);
        return swapped ? Math.min(best, distance[i - 2][j - 2] + 1) : best;
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
