package io.streamlets.blueprint.descriptor;

import io.streamlets.blueprint.Blueprint;
import io.streamlets.blueprint.PortPath;
import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.problem.Checked;
import io.streamlets.blueprint.problem.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the descriptor of a streamlet class by the class's binary name. */
public interface Descriptors {

    /** What is known about a class name. */
    sealed interface Lookup {}

    /** The class is a streamlet. */
    record Found(StreamletDescriptor descriptor) implements Lookup {}

    /** The class is a streamlet, but its descriptor is missing, cannot be read or is not the only one. */
    record Unreadable(Problem problem) implements Lookup {}

    /** The class is a streamlet with mistakes of its own, which are reported elsewhere. */
    record Mistaken() implements Lookup {}

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

    /** The descriptor of the streamlet that the blueprint calls {@code ref}, or null if there is none that can be read. */
    default @Nullable StreamletDescriptor descriptor(Blueprint blueprint, String ref) {
        StreamletInstance instance = blueprint.streamlet(ref);
        return instance == null ? null : descriptor(instance.className());
    }

    /** The inlet at a port of the blueprint, or null if there is none or its descriptor cannot be read. */
    default @Nullable InletDescriptor inlet(Blueprint blueprint, PortPath port) {
        StreamletDescriptor streamlet = descriptor(blueprint, port.ref());
        return streamlet == null ? null : streamlet.inlet(port.port());
    }

    /** The outlet at a port of the blueprint, or null if there is none or its descriptor cannot be read. */
    default @Nullable OutletDescriptor outlet(Blueprint blueprint, PortPath port) {
        StreamletDescriptor streamlet = descriptor(blueprint, port.ref());
        return streamlet == null ? null : streamlet.outlet(port.port());
    }

    /** What the text of a descriptor says about a class; {@code where} is the folder or jar that it is from. */
    static Lookup read(String className, String where, String json) {
        String path = StreamletDescriptor.resourcePath(className);
        Checked<StreamletDescriptor> read = DescriptorJson.read(path, where, json);
        if (!(read instanceof Checked.Valid<StreamletDescriptor> valid)) {
            return new Unreadable(read.problems().get(0));
        }
        String described = valid.value().className();
        return described.equals(className)
                ? new Found(valid.value())
                : new Unreadable(
                        DescriptorProblems.unreadable(path, where, "it describes the class '" + described + "'"));
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
        return of(classLoader, List.of());
    }

    /** As {@link #of(ClassLoader)}, with the streamlet classes that an application was compiled with as candidates. */
    static Descriptors of(ClassLoader classLoader, Collection<String> compiledWith) {
        return new ClassPathDescriptors(classLoader, compiledWith);
    }
}
