package io.streamlets.spark.record;

import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A record with its key and headers: what an outlet writes that sets them itself.
 *
 * <pre>{@code
 * @Outlet("out")
 * Dataset<Keyed<Agg>> average(@Inlet("in") Dataset<Data> readings) {
 *   return averages(readings).map(
 *       (MapFunction<Agg, Keyed<Agg>>) one -> Keyed.of(one.getSrc(), one).withHeader("unit", "kPa"),
 *       Keyed.encoder(AggCodec.encoder()));
 * }
 * }</pre>
 *
 * <p>In columns, the outlet takes {@code key}, {@code value} and {@code headers} by name; others are dropped. A text becomes
 * bytes by {@code cast("binary")}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>{@code T} is what an outlet may write: an Avro class, a record, a bean, or {@code byte[]}.
 *   <li>A record whose value is null is a tombstone: on a compacted topic it removes what has its key.
 *   <li>Such an outlet has no {@code partitionBy}.
 *   <li>Equal records have equal bytes.
 * </ul>
 *
 * @param key its key; null for none
 * @param value its value; null for a tombstone
 * @param headers its headers in their order
 * @param <T> the type of the value
 * @since 0.1.0
 */
// Kafka has bytes, and nothing that wraps them; equality is by their content.
@SuppressWarnings("ArrayRecordComponent")
public record Keyed<T>(byte @Nullable [] key, @Nullable T value, List<KafkaHeader> headers) {

    /** The headers are copied. */
    public Keyed {
        headers = List.copyOf(headers);
    }

    /** A record with a text in UTF-8 as its key, and without headers. */
    public static <T> Keyed<T> of(String key, @Nullable T value) {
        return of(key.getBytes(StandardCharsets.UTF_8), value);
    }

    /** A record with a key of bytes, and without headers. */
    public static <T> Keyed<T> of(byte[] key, @Nullable T value) {
        return new Keyed<>(key, value, List.of());
    }

    /** A record without key and headers. */
    public static <T> Keyed<T> withoutKey(@Nullable T value) {
        return new Keyed<>(null, value, List.of());
    }

    /** Spark's encoder of records whose values {@code value} encodes, such as {@code AggCodec.encoder()}. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // A generic type has one class for all its arguments.
    public static <T> Encoder<Keyed<T>> encoder(Encoder<T> value) {
        return StructEncoders.record(
                (Class<Keyed<T>>) (Class) Keyed.class,
                Member.nullable("key", Values.bytes()),
                Member.nullable("value", value),
                Member.required("headers", Values.list(KafkaHeader.encoder())));
    }

    /** The same record with one header more. */
    public Keyed<T> withHeader(KafkaHeader header) {
        List<KafkaHeader> all = new ArrayList<>(headers);
        all.add(header);
        return new Keyed<>(key, value, all);
    }

    /** The same record with one header more, whose value is a text in UTF-8. */
    public Keyed<T> withHeader(String name, String value) {
        return withHeader(KafkaHeader.of(name, value));
    }

    /** The key as a text in UTF-8; null if there is none. */
    public @Nullable String keyText() {
        return key == null ? null : new String(key, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Keyed<?> record
                && Objects.deepEquals(key, record.key)
                && Objects.deepEquals(value, record.value)
                && headers.equals(record.headers);
    }

    @Override
    public int hashCode() {
        return Objects.hash(keyText(), headers);
    }

    @Override
    public String toString() {
        return "key " + keyText() + ", value " + value + ", headers " + headers;
    }
}
