package io.streamlets.processor.model;

import io.streamlets.processor.diagnostic.SourceRef;
import java.util.Set;

/**
 * A field or method of a streamlet class as far as generated code cares: whether and how it can be reached.
 *
 * @param name its simple name
 * @param traits what its declaration says
 * @param lints what using it brings
 * @param source its declaration
 */
public record ClassMember(String name, Set<Trait> traits, Set<Lint> lints, SourceRef source) {

    public ClassMember {
        traits = Set.copyOf(traits);
        lints = Set.copyOf(lints);
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
        /** Not private, but inherited from another package without being public. */
        HIDDEN,
        /** Declared in an interface. */
        OF_INTERFACE
    }
}
