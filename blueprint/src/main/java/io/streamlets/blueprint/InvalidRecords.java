package io.streamlets.blueprint;

/**
 * How a port deals with records that it cannot read or write.
 *
 * @param onInvalid what becomes of them
 * @param deadLetters the id of the topic to which {@link OnInvalid#DEAD_LETTER} writes
 */
public record InvalidRecords(OnInvalid onInvalid, String deadLetters) {

    /** The topic of a port that names none. */
    public static final String DEAD_LETTERS = "dead-letters";

    /** What a port does that says nothing. */
    public static final InvalidRecords DEFAULT = new InvalidRecords(OnInvalid.FAIL, DEAD_LETTERS);

    /** Whether dead letters are written. */
    public boolean writesDeadLetters() {
        return onInvalid == OnInvalid.DEAD_LETTER;
    }
}
