package io.streamlets.processor.model;

/**
 * What a streamlet class is as a Java class.
 *
 * @param kind the word for it, such as {@code class} or {@code interface}
 * @param isAbstract whether it is abstract
 * @param isPrivate whether it, or a class around it, is private
 * @param isInner whether it needs an instance of a class around it
 * @param isGeneric whether it has type parameters
 * @param isPublic whether it, and every class around it, is public
 * @param isDeprecated whether it is deprecated
 * @param constructor what is known of its constructor without parameters
 */
public record ClassShape(
        String kind,
        boolean isAbstract,
        boolean isPrivate,
        boolean isInner,
        boolean isGeneric,
        boolean isPublic,
        boolean isDeprecated,
        Constructor constructor) {

    /** A constructor without parameters, seen from the same package. */
    public enum Constructor {
        ACCESSIBLE,
        MISSING,
        PRIVATE,
        THROWS
    }
}
