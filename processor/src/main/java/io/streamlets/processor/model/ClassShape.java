package io.streamlets.processor.model;

import java.util.Set;

/**
 * What a streamlet class is as a Java class.
 *
 * @param kind the word for it, such as {@code class} or {@code interface}
 * @param isAbstract whether it is abstract
 * @param isPrivate whether it, or a class around it, is private
 * @param isInner whether it needs an instance of a class around it
 * @param isGeneric whether it has type parameters
 * @param isPublic whether it, and every class around it, is public
 * @param lints what naming it and making an object of it brings
 * @param constructor what is known of its constructor without parameters
 */
public record ClassShape(
        String kind,
        boolean isAbstract,
        boolean isPrivate,
        boolean isInner,
        boolean isGeneric,
        boolean isPublic,
        Set<Lint> lints,
        Constructor constructor) {
    public ClassShape {
        lints = Set.copyOf(lints);
    }

    /** A constructor without parameters, seen from the same package. */
    public enum Constructor {
        ACCESSIBLE,
        MISSING,
        PRIVATE,
        THROWS
    }
}
