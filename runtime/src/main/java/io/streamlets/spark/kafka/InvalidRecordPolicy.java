package io.streamlets.spark.kafka;

import io.streamlets.blueprint.OnInvalid;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.catalyst.InvalidRecordSink;
import io.streamlets.spark.catalyst.RefusedRowSink;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the records that an inlet cannot read, or of the rows that an outlet cannot write.
 *
 * @param onInvalid what becomes of them
 * @param deadLetters the topic that dead letters are written to; null if none are
 */
public record InvalidRecordPolicy(
        OnInvalid onInvalid, @Nullable KafkaTopic deadLetters) {

    /** The query fails. */
    public static final InvalidRecordPolicy FAIL = new InvalidRecordPolicy(OnInvalid.FAIL, null);

    InvalidRecordPolicy map(UnaryOperator<KafkaTopic> change) {
        return deadLetters == null ? this : new InvalidRecordPolicy(onInvalid, change.apply(deadLetters));
    }

    /** Where the invalid records of an inlet go; null if it fails on them. */
    public @Nullable InvalidRecordSink sink(String ref, InletPort<?> inlet) {
        return switch (onInvalid) {
            case FAIL -> null;
            case SKIP -> new SkippedRecords(ref + "." + inlet.name());
            case DEAD_LETTER ->
                new DeadLetters(
                        LetterOrigin.of(ref, inlet.name(), inlet.codec()),
                        new DeadLetterTopic(Objects.requireNonNull(deadLetters, "deadLetters")));
        };
    }

    /**
     * Where the rows go that an outlet cannot write; null if it fails on them.
     *
     * @param topic the name of the Kafka topic that it writes
     */
    public @Nullable RefusedRowSink sink(String ref, OutletPort<?> outlet, String topic) {
        return switch (onInvalid) {
            case FAIL -> null;
            case SKIP -> new SkippedRows(ref + "." + outlet.name(), topic);
            case DEAD_LETTER ->
                new RowLetters(
                        LetterOrigin.of(ref, outlet.name(), outlet.codec()),
                        topic,
                        new DeadLetterTopic(Objects.requireNonNull(deadLetters, "deadLetters")));
        };
    }
}
