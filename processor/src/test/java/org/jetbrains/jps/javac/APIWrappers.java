package org.jetbrains.jps.javac;

import java.util.IdentityHashMap;

/** Stands for the class of IntelliJ's build process that opens what it has wrapped. */
public final class APIWrappers {
    private static final IdentityHashMap<Object, Object> DELEGATES = new IdentityHashMap<>();

    private APIWrappers() {}

    /** Remembers what is behind a wrapper, and returns the wrapper. */
    public static synchronized <T> T wrap(T delegate, T wrapper) {
        DELEGATES.put(wrapper, delegate);
        return wrapper;
    }

    /** IntelliJ's own method: what is behind a wrapper; null if it is none. */
    public static synchronized <T> T unwrap(Class<? extends T> type, T wrapper) {
        return type.cast(DELEGATES.get(wrapper));
    }
}
