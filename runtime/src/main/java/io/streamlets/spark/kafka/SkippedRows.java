package io.streamlets.spark.kafka;

import io.streamlets.spark.catalyst.RefusedRow;
import io.streamlets.spark.catalyst.RefusedRowSink;
import io.streamlets.spark.codec.InvalidValueException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Drops rows that an outlet cannot write; a sample of them is logged.
 *
 * @param outlet the outlet's path in the blueprint
 * @param topic the name of the Kafka topic that it writes
 */
record SkippedRows(String outlet, String topic) implements RefusedRowSink {

    @Override
    public void take(Supplier<RefusedRow> row, InvalidValueException reason, @Nullable String file) {
        InvalidRecordLog.row(outlet, "Skipped", topic, reason, file);
    }
}
