package io.streamlets.spark.record;

import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A record with all that Kafka knows of it: what an inlet reads that asks for more than the value.
 *
 * <pre>{@code
 * @Outlet("out")
 * Dataset<Seen> seen(@Inlet("in") Dataset<KafkaRecord<Data>> records) {
 *   return records.map(
 *       (MapFunction<KafkaRecord<Data>, Seen>) record -> new Seen(record.keyText(), record.offset(), record.value()),
 *       SeenCodec.encoder());
 * }
 * }</pre>
 *
 * <p>In columns, the components have their names here, and the fields of the value lie below {@code value}: {@code
 * col("value.temperature")}.
 *
 * <h2>Rules</h2>
 *
 * <ul>
 *   <li>{@code T} is what an inlet may read: an Avro class, a record, a bean, or {@code byte[]}.
 *   <li>A tombstone, which in Kafka is a record without a value, has the value null; an inlet of {@code T} itself cannot have
 *       it, and takes it for an invalid record.
 *   <li>Equal records have equal bytes.
 * </ul>
 *
 * @param key its key; null if it has none
 * @param value its value; null for a tombstone
 * @param headers its headers in their order
 * @param topic the Kafka topic that it is from
 * @param partition the partition of the topic
 * @param offset its offset in the partition
 * @param timestamp when it was made or written, as the topic's settings have it; Kafka keeps milliseconds
 * @param <T> the type of the value
 * @since 0.1.0
 */
// Kafka has bytes, and nothing that wraps them; equality is by their content.
@SuppressWarnings("ArrayRecordComponent")
public record KafkaRecord<T>(
        byte @Nullable [] key,
        @Nullable T value,
        List<KafkaHeader> headers,
        String topic,
        int partition,
        long offset,
        Instant timestamp) {

    /** The headers are copied. */
    public KafkaRecord {
        headers = List.copyOf(headers);
    }

    /** Spark's encoder of records whose values {@code value} encodes, such as {@code DataCodec.encoder()}. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // A generic type has one class for all its arguments.
    public static <T> Encoder<KafkaRecord<T>> encoder(Encoder<T> value) {
        return StructEncoders.record(
                (Class<KafkaRecord<T>>) (Class) KafkaRecord.class,
                Member.nullable("key", Values.bytes()),
                Member.nullable("value", value),
                Member.required("headers", Values.list(KafkaHeader.encoder())),
                Member.required("topic", Values.string()),
                Member.required("partition", Values.primitiveInt()),
                Member.required("offset", Values.primitiveLong()),
                Member.required("timestamp", Values.instant()));
    }

    /** The key as a text in UTF-8; null if there is none. */
    public @Nullable String keyText() {
        return key == null ? null : new String(key, StandardCharsets.UTF_8);
    }

    /** The last header of this name, which in Kafka is the one that counts; null if there is none. */
    public @Nullable KafkaHeader header(String name) {
        for (int i = headers.size() - 1; i >= 0; i--) {
            if (headers.get(i).key().equals(name)) {
                return headers.get(i);
            }
        }
        return null;
    }

    /** The last header of this name as a text in UTF-8; null if there is none, or if it has no value. */
    public @Nullable String headerText(String name) {
        KafkaHeader header = header(name);
        return header == null ? null : header.text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KafkaRecord<?> record
                && Objects.deepEquals(key, record.key)
                && Objects.deepEquals(value, record.value)
                && headers.equals(record.headers)
                && topic.equals(record.topic)
                && partition == record.partition
                && offset == record.offset
                && timestamp.equals(record.timestamp);
    }

    @Override
    public int hashCode() {
        return Objects.hash(topic, partition, offset);
    }

    @Override
    public String toString() {
        return "record " + offset + " of partition " + partition + " of '" + topic + "', key " + keyText() + ", value "
                + value + ", headers " + headers + ", " + timestamp;
    }
}
