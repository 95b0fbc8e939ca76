package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;
import java.util.Set;

/**
 * A field or method of a streamlet class as far as generated code cares: whether and how it can be reached.
 *
 * @param name its simple name
 * @param traits what its declaration says
 * @param source its declaration
 */
public record Member(String name, Set<Trait> traits, SourceRef source) {

    public Member {
        traits = Set.copyOf(traits);
    }

    /** Whether the member has the trait. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** What a declaration may say about a member. */
    public enum Trait {
        PRIVATE,
        STATIC,
        FINAL,
        ABSTRACT,
        /** Not private, but inherited from another package without being public. */
        HIDDEN,
        DEPRECATED
    }
}
