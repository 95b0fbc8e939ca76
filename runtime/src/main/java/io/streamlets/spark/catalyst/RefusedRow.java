package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.record.KafkaHeader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/**
 * What can be shown of a row or an object that an outlet cannot write.
 *
 * <p>Making it never fails, and its size is bounded, whatever is in the row.
 *
 * @param key the key that its record would have had; null if there is none, or if it cannot be made
 * @param json the row as JSON, in UTF-8
 * @param headers the headers that its record would have had
 * @param isCut whether something was left out because of its size
 */
@SuppressWarnings("ArrayRecordComponent") // Kafka has bytes; they are handed on and never compared.
public record RefusedRow(byte @Nullable [] key, byte[] json, List<KafkaHeader> headers, boolean isCut) {
    /** The most bytes of key and headers together. */
    private static final int MOST_BESIDE = 256 * 1024;

    /** A row of the codec's columns. */
    static RefusedRow ofRow(InternalRow row, Codec<?> codec, @Nullable String keyField) {
        StructField[] fields = codec.schema().fields();
        @Nullable Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = row.isNullAt(i) ? null : row.get(i, fields[i].dataType());
        }
        return of(values, codec, keyField);
    }

    /** An object of the codec's type, whose fields {@code shown} shows. */
    static RefusedRow ofObject(@Nullable Object object, ObjectValues shown, Codec<?> codec, @Nullable String keyField) {
        return object == null
                ? new RefusedRow(null, "null".getBytes(StandardCharsets.UTF_8), List.of(), false)
                : of(shown.of(object), codec, keyField);
    }

    private static RefusedRow of(@Nullable Object[] values, Codec<?> codec, @Nullable String keyField) {
        RowJson json = RowJson.of(values, codec.schema());
        byte[] key = keyField == null ? null : RecordKeys.bytesOf(values, codec, keyField);
        return new RefusedRow(null, json.bytes(), List.of(), json.isCut()).with(key, List.of());
    }

    /** The same with key and headers, if they are not too large. */
    RefusedRow with(byte @Nullable [] otherKey, List<KafkaHeader> otherHeaders) {
        long size = otherKey == null ? 0 : otherKey.length;
        for (KafkaHeader header : otherHeaders) {
            byte[] value = header.value();
            size += header.key().length() + (value == null ? 0 : value.length);
        }
        return size > MOST_BESIDE
                ? new RefusedRow(null, json, List.of(), true)
                : new RefusedRow(otherKey, json, otherHeaders, isCut);
    }
}
