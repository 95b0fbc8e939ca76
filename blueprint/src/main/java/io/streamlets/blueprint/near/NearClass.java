package io.streamlets.blueprint.near;

import java.util.Collection;
import java.util.List;

/** Finds the class that a user probably meant: packages are long and resemble each other, so the simple name decides. */
public final class NearClass {

    private NearClass() {}

    /**
     * The classes nearest to {@code given}: none, one or two.
     *
     * <p>Classes of the same simple name come first, then those of the nearest one; among equals the package decides, if it is
     * near.
     */
    public static List<String> nearest(String given, Collection<String> classes) {
        String simple = simpleName(given);
        List<String> namesakes = ofSimpleName(List.of(simple), classes);
        if (namesakes.isEmpty()) {
            List<String> simpleNames = NearMiss.nearest(
                    simple, classes.stream().map(NearClass::simpleName).toList());
            namesakes = ofSimpleName(simpleNames, classes);
        }
        List<String> nearest = NearMiss.nearest(given, namesakes);
        return nearest.isEmpty() && namesakes.size() <= 2 ? namesakes : nearest;
    }

    private static List<String> ofSimpleName(List<String> simpleNames, Collection<String> classes) {
        return classes.stream()
                .filter(name -> simpleNames.contains(simpleName(name)))
                .distinct()
                .toList();
    }

    private static String simpleName(String className) {
        return className.substring(Math.max(className.lastIndexOf('.'), className.lastIndexOf('$')) + 1);
    }
}
