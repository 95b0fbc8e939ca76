package io.streamlets.processor.step;

import io.streamlets.processor.model.ClassRef;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** The classes that the blueprints of this run name. */
final class UsedStreamlets {
    private final Set<String> blueprints = new LinkedHashSet<>();
    private final Set<String> binaryNames = new HashSet<>();
    private boolean complete = true;

    /** Adds what a blueprint names. */
    void add(String blueprint, Collection<ClassRef> classes) {
        blueprints.add(blueprint);
        classes.forEach(name -> binaryNames.add(name.binaryName()));
    }

    /** Takes note of a blueprint with errors, which may name other classes when they are mended. */
    void leaveOpen() {
        complete = false;
    }

    /** Whether there are blueprints and it is settled what they name. */
    boolean isKnown() {
        return complete && !blueprints.isEmpty();
    }

    /** The names of the blueprints, in the order in which they were read. */
    Set<String> blueprints() {
        return blueprints;
    }

    boolean isUsed(String binaryName) {
        return binaryNames.contains(binaryName);
    }
}
