package io.streamlets.processor.compiler;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/**
 * Finds javac's own environment behind those of build tools.
 *
 * <p>Gradle delegates from a class of its own, IntelliJ from a proxy; both keep the environment that they wrap in a
 * field, under a name that changes between versions. So it is looked up by its type.
 */
public final class WrappedEnvironment {
    private static final String JAVAC = "com.sun.tools.javac.";

    private static final String INTELLIJ = "org.jetbrains.jps.javac.APIWrappers";

    /** A proxy, its handler, what the handler captured: no known tool hides the environment deeper. */
    private static final int DEPTH = 4;

    private WrappedEnvironment() {}

    /** javac's environment; the given one if there is none behind it. */
    public static ProcessingEnvironment unwrap(ProcessingEnvironment environment) {
        ProcessingEnvironment opened = openedByIntellij(environment);
        ProcessingEnvironment found = search(opened == null ? environment : opened, DEPTH);
        return found == null ? environment : found;
    }

    /** IntelliJ has a method for this, which its documentation tells processors to call. */
    private static @Nullable ProcessingEnvironment openedByIntellij(ProcessingEnvironment environment) {
        try {
            return (ProcessingEnvironment)
                    Class.forName(INTELLIJ, false, environment.getClass().getClassLoader())
                            .getMethod("unwrap", Class.class, Object.class)
                            .invoke(null, ProcessingEnvironment.class, environment);
        } catch (ReflectiveOperationException | ClassCastException notIntellij) {
            return null;
        }
    }

    private static @Nullable ProcessingEnvironment search(Object holder, int depth) {
        if (holder instanceof ProcessingEnvironment environment
                && environment.getClass().getName().startsWith(JAVAC)) {
            return environment;
        }
        if (depth == 0) {
            return null;
        }
        Object owner = Proxy.isProxyClass(holder.getClass()) ? Proxy.getInvocationHandler(holder) : holder;
        for (Class<?> type = owner.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                Object value = Modifier.isStatic(field.getModifiers()) ? null : value(field, owner);
                ProcessingEnvironment found = value != null && leadsOn(value, holder) ? search(value, depth - 1) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Environments lead on; a proxy's handler may also keep the environment in an object of its own. */
    private static boolean leadsOn(Object value, Object holder) {
        return value instanceof ProcessingEnvironment
                || (Proxy.isProxyClass(holder.getClass()) && !isOfPlatform(value.getClass()));
    }

    private static boolean isOfPlatform(Class<?> type) {
        return type.getModule().isNamed() || type.isArray();
    }

    private static @Nullable Object value(Field field, Object owner) {
        if (field.getType().isPrimitive()) {
            return null;
        }
        try {
            field.setAccessible(true);
            return field.get(owner);
        } catch (InaccessibleObjectException | IllegalAccessException e) {
            return null;
        }
    }
}
