package io.streamlets.spark.kafka;

import io.streamlets.spark.catalyst.RefusedRow;
import io.streamlets.spark.catalyst.RefusedRowSink;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.record.DeadLetterHeaders;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows that an outlet cannot write to another topic, as JSON and with headers that say where from and why.
 *
 * @param origin the outlet
 * @param written the name of the Kafka topic that the outlet writes
 * @param topic where the letters go
 */
record RowLetters(LetterOrigin origin, String written, DeadLetterTopic topic) implements RefusedRowSink {
    /** The most characters of a reason, which may quote a value of any length. */
    private static final int MOST_OF_REASON = 8192;

    @Override
    public void take(Supplier<RefusedRow> row, InvalidValueException reason, @Nullable String file) {
        InvalidRecordLog.row(origin.toString(), "Wrote to '" + topic.name() + "'", written, reason, file);
        topic.send(letter(row.get(), reason, file));
    }

    private ProducerRecord<byte[], byte[]> letter(RefusedRow row, InvalidValueException reason, @Nullable String file) {
        ProducerRecord<byte[], byte[]> letter = new ProducerRecord<>(topic.name(), null, row.key(), row.json());
        Headers headers = letter.headers();
        row.headers().forEach(header -> headers.add(header.key(), header.value()));
        String text = Objects.requireNonNull(reason.getMessage());
        boolean isLong = text.length() > MOST_OF_REASON;
        LetterOrigin.add(headers, DeadLetterHeaders.REASON, isLong ? text.substring(0, MOST_OF_REASON) + "..." : text);
        LetterOrigin.add(headers, DeadLetterHeaders.EXCEPTION, reason.getClass().getName());
        LetterOrigin.add(headers, DeadLetterHeaders.TOPIC, written);
        origin.addTo(headers, DeadLetterHeaders.OUTLET);
        if (file != null) {
            LetterOrigin.add(headers, DeadLetterHeaders.FILE, file);
        }
        if (row.isCut() || isLong) {
            LetterOrigin.add(headers, DeadLetterHeaders.CUT, "true");
        }
        return letter;
    }

    @Override
    public String toString() {
        return "dead letters of " + origin + " to " + topic;
    }
}
