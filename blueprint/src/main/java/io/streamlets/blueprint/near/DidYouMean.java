package io.streamlets.blueprint.near;

import java.util.List;
import java.util.stream.Collectors;

/** The wording of the question whether another name was meant. */
public final class DidYouMean {

    private DidYouMean() {}

    /** The question after a text that goes before it; empty without names. */
    public static String after(String before, List<String> names) {
        return names.isEmpty() ? "" : before + of(names);
    }

    /** The question, such as {@code Did you mean 'in'?} or {@code Did you mean 'in-1' or 'in-2'?}; empty without names. */
    public static String of(List<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(" or ", "Did you mean ", "?"));
    }
}
