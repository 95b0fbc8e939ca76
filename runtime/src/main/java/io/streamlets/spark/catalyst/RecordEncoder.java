package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.record.KafkaHeader;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.jspecify.annotations.Nullable;

/**
 * Writes the values of one outlet's records; what Spark's expressions call.
 *
 * <p>A row or object that the codec refuses fails the query with its place, or is given to a sink and becomes null. Nothing else
 * that goes wrong is the row's fault.
 *
 * @param <T> the type of the values
 */
public final class RecordEncoder<T> implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Codec<T> codec;
    private final @Nullable String outlet;
    private final @Nullable String topic;
    private final @Nullable String keyField;
    private final @Nullable RefusedRowSink sink;
    private transient @Nullable ObjectValues shown;

    private RecordEncoder(
            Codec<T> codec,
            @Nullable String outlet,
            @Nullable String topic,
            @Nullable String keyField,
            @Nullable RefusedRowSink sink) {
        this.codec = codec;
        this.outlet = outlet;
        this.topic = topic;
        this.keyField = keyField;
        this.sink = sink;
    }

    /** An encoder for no certain outlet, which fails on what it cannot write. */
    public static <T> RecordEncoder<T> of(Codec<T> codec, @Nullable String keyField) {
        return new RecordEncoder<>(codec, null, null, keyField, null);
    }

    /**
     * The encoder of an outlet.
     *
     * @param keyField the field that is the key of each record, or null
     * @param outlet the outlet's path in the blueprint
     * @param topic the name of the Kafka topic
     * @param sink where rows go that cannot be written; null to fail on them
     */
    public static <T> RecordEncoder<T> of(
            Codec<T> codec, @Nullable String keyField, String outlet, String topic, @Nullable RefusedRowSink sink) {
        return new RecordEncoder<>(codec, outlet, topic, keyField, sink);
    }

    /** What writes the values. */
    Codec<T> codec() {
        return codec;
    }

    /** The field that is the key of each record; null if records have no key, or keys of their own. */
    @Nullable
    String keyField() {
        return keyField;
    }

    /** Whether rows that cannot be written are left out. */
    boolean drops() {
        return sink != null;
    }

    /** The bytes of an object; null if it is dropped. */
    public byte @Nullable [] write(@Nullable T object) {
        try {
            return codec.write(object);
        } catch (InvalidValueException reason) {
            return refuse(reason, () -> RefusedRow.ofObject(object, shown(), codec, keyField));
        }
    }

    /** The bytes of an object that has key and headers of its own; null if it is dropped. */
    byte @Nullable [] write(@Nullable T object, byte @Nullable [] key, List<KafkaHeader> headers) {
        try {
            return codec.write(object);
        } catch (InvalidValueException reason) {
            return refuse(
                    reason,
                    () -> RefusedRow.ofObject(object, shown(), codec, null).with(key, headers));
        }
    }

    /** The bytes of a row; null if it is dropped. */
    public byte @Nullable [] bytesOf(InternalRow row) {
        try {
            return codec.bytesOf(row);
        } catch (InvalidValueException reason) {
            return refuse(reason, () -> RefusedRow.ofRow(row, codec, keyField));
        }
    }

    /** The bytes of a row that has key and headers of its own; null if it is dropped, or if there is no row. */
    public byte @Nullable [] bytesOf(@Nullable InternalRow row, byte @Nullable [] key, @Nullable ArrayData headers) {
        if (row == null) {
            return null;
        }
        try {
            return codec.bytesOf(row);
        } catch (InvalidValueException reason) {
            return refuse(reason, () -> RefusedRow.ofRow(row, codec, null).with(key, KafkaFields.headers(headers)));
        }
    }

    private byte @Nullable [] refuse(InvalidValueException reason, Supplier<RefusedRow> row) {
        String file = InputFile.current();
        if (sink == null) {
            throw outlet == null ? reason : reason.at(place(file));
        }
        sink.take(row, reason, file);
        return null;
    }

    private ObjectValues shown() {
        ObjectValues known = shown;
        if (known == null) {
            known = new ObjectValues(codec);
            shown = known;
        }
        return known;
    }

    private List<String> place(@Nullable String file) {
        List<String> place = new ArrayList<>();
        place.add("written by '" + outlet + "' to the Kafka topic '" + topic + "'");
        if (file != null) {
            place.add("read from the file '" + file + "'");
        }
        return place;
    }

    // Spark compares plans.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordEncoder<?> same
                && codec.equals(same.codec)
                && Objects.equals(outlet, same.outlet)
                && Objects.equals(topic, same.topic)
                && Objects.equals(keyField, same.keyField)
                && Objects.equals(sink, same.sink);
    }

    @Override
    public int hashCode() {
        return Objects.hash(codec, outlet, topic, keyField);
    }

    @Override
    public String toString() {
        return outlet == null ? codec.toString() : "outlet " + outlet + " (" + codec + ")";
    }
}
