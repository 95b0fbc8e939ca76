package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.problem.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the descriptor of a streamlet class by the class's binary name. */
public interface Descriptors {

    /** What is known about a class name. */
    sealed interface Lookup {}

    /** The class is a streamlet. */
    record Found(StreamletDescriptor descriptor) implements Lookup {}

    /** The class is a streamlet, but its descriptor cannot be read. */
    record Unreadable(Problem problem) implements Lookup {}

    /** There is such a class, but it is not a streamlet. */
    record NotAStreamlet() implements Lookup {}

    /** There is no such class. */
    record UnknownClass() implements Lookup {}

    /** Looks for a class. */
    Lookup find(String className);

    /** The streamlet classes that are known without being asked for, in a stable order; candidates for a near miss. */
    Collection<String> classNames();

    /** The descriptor of a class, or null if there is none that can be read. */
    default @Nullable StreamletDescriptor descriptor(String className) {
        return find(className) instanceof Found found ? found.descriptor() : null;
    }

    /** These descriptors and no others; {@code isClass} tells whether any other name is at least a class. */
    static Descriptors of(Map<String, StreamletDescriptor> descriptors, Predicate<String> isClass) {
        return new KnownDescriptors(descriptors, isClass);
    }

    /** These descriptors and no others. */
    static Descriptors of(Collection<StreamletDescriptor> descriptors) {
        return KnownDescriptors.of(descriptors);
    }

    /** The descriptors in the jars and folders of a class loader, each read when it is first asked for. */
    static Descriptors of(ClassLoader classLoader) {
        return new ClassPathDescriptors(classLoader);
    }
}
