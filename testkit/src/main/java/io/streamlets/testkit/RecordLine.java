package io.streamlets.testkit;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.filter;
import static org.apache.spark.sql.functions.split;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.timestamp_micros;
import static org.apache.spark.sql.functions.transform;
import static org.apache.spark.sql.functions.unbase64;
import static org.apache.spark.sql.functions.when;

import io.streamlets.spark.catalyst.KafkaFields;
import io.streamlets.spark.record.KafkaRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;

/**
 * A record as a line of text: its fields with commas in between, bytes and texts in base 64, {@code -} for null.
 *
 * <p>The headers are one field, with a semicolon after each and a colon between name and value.
 */
final class RecordLine {
    private static final String NULL = "-";

    private RecordLine() {}

    static String ofValue(byte[] value) {
        return String.join(",", bytes(value), "0", "0", NULL, "", "0", "");
    }

    static String of(KafkaRecord<?> record, byte @Nullable [] value) {
        String headers = record.headers().stream()
                .map(header -> text(header.key()) + ":" + bytes(header.value()) + ";")
                .collect(Collectors.joining());
        return String.join(
                ",",
                bytes(value),
                Integer.toString(record.partition()),
                Long.toString(record.offset()),
                bytes(record.key()),
                text(record.topic()),
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, record.timestamp())),
                headers);
    }

    /** The columns in a line of a text file. */
    static KafkaFields fields() {
        Column fields = split(col("value"), ",");
        Column headers = filter(split(fields.getItem(6), ";"), header -> header.notEqual(""));
        return new KafkaFields(
                bytes(fields.getItem(0)),
                fields.getItem(1).cast("int"),
                fields.getItem(2).cast("long"),
                bytes(fields.getItem(3)),
                text(fields.getItem(4)),
                timestamp_micros(fields.getItem(5).cast("long")),
                transform(
                        headers,
                        header -> struct(
                                text(split(header, ":").getItem(0)).as("key"),
                                bytes(split(header, ":").getItem(1)).as("value"))));
    }

    private static String text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String bytes(byte @Nullable [] bytes) {
        return bytes == null ? NULL : Base64.getEncoder().encodeToString(bytes);
    }

    private static Column text(Column field) {
        return bytes(field).cast("string");
    }

    private static Column bytes(Column field) {
        return when(field.notEqual(NULL), unbase64(field));
    }
}
