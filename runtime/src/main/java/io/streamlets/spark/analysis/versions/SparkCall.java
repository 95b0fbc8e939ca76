package io.streamlets.spark.analysis.versions;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.classic.Dataset;

/** A public method or constructor of Spark, found by its name and the number of its arguments. */
final class SparkCall {
    private final MethodHandle handle;

    private SparkCall(MethodHandle handle) {
        this.handle = handle.asSpreader(Object[].class, handle.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    /** A class under the first of its names that this Spark has. */
    static Class<?> type(String... names) throws ClassNotFoundException {
        ClassLoader spark = Dataset.class.getClassLoader();
        for (String name : names) {
            if (spark.getResource(name.replace('.', '/') + ".class") != null) {
                return Class.forName(name, false, spark);
            }
        }
        throw new ClassNotFoundException("it has no class '" + String.join("', '", names) + "'");
    }

    /** The object of a Scala {@code object}. */
    static Object object(Class<?> type) throws ReflectiveOperationException {
        for (Field field : type.getFields()) {
            if (field.getName().equals("MODULE$")) {
                return field.get(null);
            }
        }
        throw new NoSuchFieldException("'" + type.getName() + "' is not an object of Scala");
    }

    /** A method, whose object is the first argument if it is not static. */
    static SparkCall method(Class<?> type, String name, int arguments) throws ReflectiveOperationException {
        List<Method> methods = Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .filter(method -> !method.isBridge())
                .toList();
        return new SparkCall(
                MethodHandles.publicLookup().unreflect(only(methods, "method '" + name + "'", type, arguments)));
    }

    /** Whether there is such a method. */
    static boolean hasMethod(Class<?> type, String name, int arguments) {
        return Stream.of(type.getMethods())
                .anyMatch(method -> method.getName().equals(name) && method.getParameterCount() == arguments);
    }

    /** A constructor. */
    static SparkCall constructor(Class<?> type, int arguments) throws ReflectiveOperationException {
        List<Constructor<?>> constructors = Stream.of(type.getConstructors())
                .filter(constructor -> constructor.getParameterCount() == arguments)
                .toList();
        return new SparkCall(
                MethodHandles.publicLookup().unreflectConstructor(only(constructors, "constructor", type, arguments)));
    }

    /** Whether there is such a constructor. */
    static boolean hasConstructor(Class<?> type, int arguments) {
        return Stream.of(type.getConstructors()).anyMatch(constructor -> constructor.getParameterCount() == arguments);
    }

    private static <T> T only(List<T> found, String what, Class<?> type, int arguments) throws NoSuchMethodException {
        if (found.size() != 1) {
            throw new NoSuchMethodException(
                    "it has no " + what + " of '" + type.getName() + "' with " + arguments + " arguments");
        }
        return found.get(0);
    }

    /** Calls it; throws whatever Spark does. */
    Object call(Object... arguments) {
        try {
            return handle.invokeExact(arguments);
        } catch (Throwable thrown) {
            throw SparkCall.<RuntimeException>asItIs(thrown);
        }
    }

    /** Scala declares no exceptions, so that also its callers in Java must expect all of them. */
    @SuppressWarnings("unchecked") // To nothing: the type is erased.
    private static <E extends Throwable> RuntimeException asItIs(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
