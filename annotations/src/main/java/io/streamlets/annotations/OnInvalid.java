package io.streamlets.annotations;

/**
 * What becomes of a record on a topic that is not a valid record of the inlet's type, or of a row, or an object, that has no valid
 * record of the outlet's type.
 *
 * <pre>{@code
 * @Outlet(value = "out", onInvalid = OnInvalid.SKIP)
 * Dataset<Agg> average(@Inlet(value = "in", onInvalid = OnInvalid.DEAD_LETTER) Dataset<Data> readings) { ... }
 * }</pre>
 *
 * <p>A configuration may decide otherwise: {@code app.streamlets.<ref>.inlets.<inlet>.on-invalid = skip} or
 * {@code app.streamlets.<ref>.outlets.<outlet>.on-invalid = skip}.
 *
 * @since 0.1.0
 */
public enum OnInvalid {
    /** The query fails, and says what is wrong, and with which record, or with which field of a row. */
    FAIL,
    /** It is dropped, counted in the query's progress and now and then logged. */
    SKIP,
    /**
     * The record as it came, or the row as JSON, is written with headers that say where it came from and what is wrong with it,
     * to the topic {@link Inlet#deadLetters} or {@link Outlet#deadLetters}: at least once, and before the batch that it is of is
     * committed.
     */
    DEAD_LETTER
}
