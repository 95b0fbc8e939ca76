package io.streamlets.spark.codec;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says that bytes are not a valid record of a data type: where in them, and why.
 *
 * <p>The cursor that finds the fault knows the place and the reason; the codec adds the type, and the reader of a topic the
 * place of the record there.
 *
 * @since 0.1.0
 */
public final class InvalidRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Names of a writer's schema stand in reasons, and may be of any length. */
    private static final int MAX_REASON = 2000;

    private final int offset;
    private final String reason;
    private final String[] evidence;
    private final @Nullable String fix;
    private final @Nullable String typeName;

    /** A fault that a cursor has found: {@code reason} is half a sentence. */
    public InvalidRecordException(int offset, String reason) {
        this(offset, cut(reason), List.of(), null, null);
    }

    InvalidRecordException(int offset, String reason, List<String> evidence, @Nullable String fix) {
        this(offset, cut(reason), evidence, fix, null);
    }

    InvalidRecordException(int offset, String reason, Throwable cause) {
        this(offset, cut(reason), List.of(), null, cause);
    }

    private InvalidRecordException(
            int offset, String reason, List<String> evidence, @Nullable String fix, @Nullable Throwable cause) {
        this(reason + ", at byte " + offset, offset, reason, evidence, fix, null, cause);
    }

    private InvalidRecordException(
            String message,
            int offset,
            String reason,
            List<String> evidence,
            @Nullable String fix,
            @Nullable String typeName,
            @Nullable Throwable cause) {
        super(message, cause);
        this.offset = offset;
        this.reason = reason;
        this.evidence = evidence.toArray(String[]::new);
        this.fix = fix;
        this.typeName = typeName;
    }

    private static String cut(String reason) {
        return reason.length() <= MAX_REASON ? reason : reason.substring(0, MAX_REASON) + "...";
    }

    /** There are no bytes, as in a record of Kafka that is a tombstone. */
    public static InvalidRecordException tombstone() {
        return new InvalidRecordException(0, "it is null, as the value of a Kafka tombstone is");
    }

    /**
     * The same fault as the user reads it.
     *
     * @param typeName what the record should be
     * @param where the place of the fault, if there is one
     */
    public InvalidRecordException of(String typeName, @Nullable String where) {
        List<String> lines = new ArrayList<>();
        if (where != null) {
            lines.add(where);
        }
        lines.addAll(List.of(evidence));
        return told(typeName, lines);
    }

    /**
     * The same fault with the place of the record.
     *
     * @param place such as {@code record 17 of partition 0 of the Kafka topic 'data'}
     */
    public InvalidRecordException at(String place) {
        List<String> lines = new ArrayList<>(List.of(evidence));
        lines.add(place);
        return told(typeName == null ? "record" : typeName, lines);
    }

    /** The same fault in a field of the writer's schema, if it is in one. */
    InvalidRecordException inWriters(@Nullable FieldAt field) {
        if (field == null) {
            return this;
        }
        List<String> lines = new ArrayList<>(List.of("in '" + field.name() + "' of the writer's schema"));
        lines.addAll(List.of(evidence));
        return new InvalidRecordException(offset, reason, lines, fix, getCause());
    }

    private InvalidRecordException told(String type, List<String> lines) {
        Problem.Builder problem = Problem.of(ProblemId.SLT_602, "a record is not a valid '" + type + "': " + reason);
        lines.forEach(problem::because);
        String usual = "make every producer of the topic write '" + type
                + "' with the schema that this application was compiled with";
        return new InvalidRecordException(
                problem.fix(fix == null ? usual : fix).text(), offset, reason, lines, fix, type, getCause());
    }

    /** Index of the byte at which the fault was found; 0 if there are no bytes. */
    public int offset() {
        return offset;
    }

    /** What is wrong with the bytes, half a sentence; it may quote a value that is in them. */
    public String reason() {
        return reason;
    }

    /** The same, without anything that is in the bytes. */
    public String reasonWithoutValues() {
        return getCause() == null
                ? reason
                : "a value is none of its type (" + getCause().getClass().getName() + ")";
    }
}
