package io.streamlets.spark.catalyst;

import org.jspecify.annotations.Nullable;

/** An object and what an outlet has written of it; what Spark's expressions call. A task has one for all its objects. */
public final class Written {
    private @Nullable Object object;
    private byte @Nullable [] bytes;
    private boolean isRefused;

    Written of(@Nullable Object another, byte @Nullable [] itsBytes, boolean refused) {
        object = another;
        bytes = itsBytes;
        isRefused = refused;
        return this;
    }

    /** The object. */
    public @Nullable Object object() {
        return object;
    }

    /** Its bytes; null if it is refused, or has no value. */
    public byte @Nullable [] bytes() {
        return bytes;
    }

    /** Whether the outlet cannot write it. */
    public boolean isRefused() {
        return isRefused;
    }
}
