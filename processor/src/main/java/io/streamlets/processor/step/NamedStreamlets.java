package io.streamlets.processor.step;

import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.processor.model.ClassRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The classes that a blueprint names, with what is known of each in this round. */
final class NamedStreamlets implements Descriptors {

    /** How far the knowledge about a class goes. */
    enum State {
        /** There is no more to know. */
        SETTLED,
        /** There is no such class, but another processor may generate it. */
        ABSENT,
        /** The class needs another one that does not exist, or has not all that it needs, but other processors may add it. */
        WAITING,
        /** The class is a streamlet that breaks rules. */
        WRONG
    }

    /**
     * A class that the blueprint names.
     *
     * @param name its name; of an absent class, what the blueprint says
     * @param lookup what a rule for blueprints may know of it
     */
    record Named(ClassRef name, State state, Lookup lookup) {}

    private final Map<String, Named> byName;
    private final Supplier<List<String>> candidates;

    /**
     * Knows these classes.
     *
     * @param byName by binary name, in the order of the blueprint
     * @param candidates streamlet classes that the user may have meant
     */
    NamedStreamlets(Map<String, Named> byName, Supplier<List<String>> candidates) {
        this.byName = byName;
        this.candidates = candidates;
    }

    @Override
    public Lookup find(String className) {
        Named named = byName.get(className);
        return named == null ? new UnknownClass() : named.lookup();
    }

    @Override
    public Collection<String> classNames() {
        return candidates.get();
    }

    /** Whether a further round may know more. */
    boolean isIncomplete() {
        return states().anyMatch(state -> state == State.ABSENT || state == State.WAITING);
    }

    /** Whether one of the classes is a streamlet that has problems of its own. */
    boolean hasWrong() {
        return states().anyMatch(state -> state == State.WRONG || state == State.WAITING);
    }

    /** The classes, each once, in the order of the blueprint. */
    List<ClassRef> classes() {
        return byName.values().stream().map(Named::name).toList();
    }

    private Stream<State> states() {
        return byName.values().stream().map(Named::state);
    }
}
