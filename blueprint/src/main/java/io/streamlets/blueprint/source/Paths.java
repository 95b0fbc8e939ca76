package io.streamlets.blueprint.source;

import java.util.ArrayList;
import java.util.List;

/** Paths of keys, as lists of their parts. */
public final class Paths {

    private Paths() {}

    /** Whether a path begins with another one, or is the same. */
    public static boolean startsWith(List<String> path, List<String> beginning) {
        return path.size() >= beginning.size()
                && path.subList(0, beginning.size()).equals(beginning);
    }

    /** Whether what one path names contains what the other one names. */
    static boolean overlap(List<String> left, List<String> right) {
        return startsWith(left, right) || startsWith(right, left);
    }

    static List<String> join(List<String> beginning, List<String> end) {
        List<String> path = new ArrayList<>(beginning);
        path.addAll(end);
        return path;
    }
}
