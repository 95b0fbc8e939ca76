package io.streamlets.spark.codec;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.List;
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
    private final String[] evidence;
    private final @Nullable String fix;

    /** A fault that a cursor has found: {@code reason} is half a sentence. */
    public InvalidRecordException(int offset, String reason) {
        this(reason + ", at byte " + offset, offset, reason, new String[0], null, null);
    }

    InvalidRecordException(int offset, String reason, List<String> evidence, @Nullable String fix) {
        this(reason + ", at byte " + offset, offset, reason, evidence.toArray(String[]::new), fix, null);
    }

    InvalidRecordException(int offset, String reason, Throwable cause) {
        this(reason + ", at byte " + offset, offset, reason, new String[0], null, cause);
    }

    private InvalidRecordException(
            String message,
            int offset,
            String reason,
            String[] evidence,
            @Nullable String fix,
            @Nullable Throwable cause) {
        super(message, cause);
        this.offset = offset;
        this.reason = reason;
        this.evidence = evidence;
        this.fix = fix;
    }

    /**
     * The same fault as the user reads it.
     *
     * @param typeName what the record should be
     * @param where the place of the fault, if there is one
     */
    public InvalidRecordException of(String typeName, @Nullable String where) {
        Problem.Builder problem =
                Problem.of(ProblemId.SLT_602, "a record is not a valid '" + typeName + "': " + reason);
        if (where != null) {
            problem.because(where);
        }
        List.of(evidence).forEach(problem::because);
        String usual = "make every producer of the topic write '" + typeName
                + "' with the schema that this application was compiled with";
        return new InvalidRecordException(
                problem.fix(fix == null ? usual : fix).text(), offset, reason, evidence, fix, getCause());
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
