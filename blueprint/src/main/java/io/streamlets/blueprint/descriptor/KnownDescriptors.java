package io.streamlets.blueprint.descriptor;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Descriptors that are all in memory. */
final class KnownDescriptors implements Descriptors {
    private final Map<String, StreamletDescriptor> descriptors;
    private final Predicate<String> isClass;

    KnownDescriptors(Map<String, StreamletDescriptor> descriptors, Predicate<String> isClass) {
        this.descriptors = Collections.unmodifiableMap(new TreeMap<>(descriptors));
        this.isClass = isClass;
    }

    static KnownDescriptors of(Collection<StreamletDescriptor> descriptors) {
        Map<String, StreamletDescriptor> byName = new TreeMap<>();
        descriptors.forEach(descriptor -> byName.put(descriptor.className(), descriptor));
        return new KnownDescriptors(byName, className -> false);
    }

    @Override
    public Lookup find(String className) {
        StreamletDescriptor descriptor = descriptors.get(className);
        if (descriptor != null) {
            return new Found(descriptor);
        }
        return isClass.test(className) ? new NotAStreamlet() : new UnknownClass();
    }

    @Override
    public Collection<String> classNames() {
        return descriptors.keySet();
    }
}
