package io.streamlets.annotations;

/**
 * What becomes of a record on a topic that is not a valid record of the inlet's type.
 *
 * <pre>{@code
 * @Outlet("out")
 * Dataset<Agg> average(@Inlet(value = "in", onInvalid = OnInvalid.DEAD_LETTER) Dataset<Data> readings) { ... }
 * }</pre>
 *
 * <p>A configuration may decide otherwise: {@code app.streamlets.<ref>.inlets.<inlet>.on-invalid = skip}.
 *
 * @since 0.1.0
 */
public enum OnInvalid {
    /** The query fails, and says which record it was and what is wrong with it. */
    FAIL,
    /** The record is dropped, counted in the query's progress and now and then logged. */
    SKIP,
    /**
     * The record is written as it came, with headers that say where it came from and what is wrong with it, to the topic
     * {@link Inlet#deadLetters}: at least once, and before the batch that read it is committed.
     */
    DEAD_LETTER
}
