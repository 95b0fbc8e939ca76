package io.streamlets.blueprint.parse;

import java.util.List;

/** Paths of keys, as lists of their parts. */
final class Paths {

    private Paths() {}

    /** Whether a path begins with another one, or is the same. */
    static boolean startsWith(List<String> path, List<String> beginning) {
        return path.size() >= beginning.size()
                && path.subList(0, beginning.size()).equals(beginning);
    }

    /** Whether what one path names contains what the other one names. */
    static boolean overlap(List<String> left, List<String> right) {
        return startsWith(left, right) || startsWith(right, left);
    }
}
