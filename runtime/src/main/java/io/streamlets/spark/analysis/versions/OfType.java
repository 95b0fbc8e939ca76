package io.streamlets.spark.analysis.versions;

import org.jspecify.annotations.Nullable;

/**
 * A property of the objects of one class.
 *
 * @param type the class
 * @param property its method without arguments
 */
record OfType(Class<?> type, SparkCall property) {

    /** The property {@code name} of a class under the first of its names that this Spark has. */
    static OfType named(String name, String... typeNames) throws ReflectiveOperationException {
        Class<?> type = SparkCall.type(typeNames);
        return new OfType(type, SparkCall.method(type, name, 0));
    }

    /** Its value; null if {@code object} is of another class. */
    @Nullable
    Object of(Object object) {
        return type.isInstance(object) ? property.call(object) : null;
    }
}
