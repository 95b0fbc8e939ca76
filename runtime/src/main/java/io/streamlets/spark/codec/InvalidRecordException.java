package io.streamlets.spark.codec;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import org.jspecify.annotations.Nullable;

/**
 * Says that bytes are not a valid record of a data type: where in them, and why.
 *
 * <p>The cursor that finds the fault knows the place and the reason; the codec adds the type.
 *
 * @since 0.1.0
 */
public final class InvalidRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int offset;
    private final String reason;

    InvalidRecordException(int offset, String reason) {
        super(reason + ", at byte " + offset);
        this.offset = offset;
        this.reason = reason;
    }

    private InvalidRecordException(Problem problem, int offset, String reason, @Nullable Throwable cause) {
        super(problem.text(), cause);
        this.offset = offset;
        this.reason = reason;
    }

    /** The bytes {@code bytes}, which should be a {@code typeName}, are wrong at {@code offset}. */
    static InvalidRecordException of(
            String typeName, byte @Nullable [] bytes, int offset, String reason, @Nullable Throwable cause) {
        Problem.Builder problem =
                Problem.of(ProblemId.SLT_602, "a record is not a valid '" + typeName + "': " + reason);
        if (bytes != null) {
            problem.because("at byte " + offset + " of " + bytes.length);
        }
        return new InvalidRecordException(
                problem.fix("make every producer of the topic write '" + typeName
                        + "' with the schema that this application was compiled with"),
                offset,
                reason,
                cause);
    }

    /** Index of the byte at which the fault was found; 0 if there are no bytes. */
    public int offset() {
        return offset;
    }

    /** What is wrong with the bytes, half a sentence. */
    public String reason() {
        return reason;
    }
}
