package io.streamlets.spark.record;

import io.streamlets.spark.encoder.Member;
import io.streamlets.spark.encoder.StructEncoders;
import io.streamlets.spark.encoder.Values;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A header of a record in Kafka.
 *
 * <pre>{@code
 * KafkaHeader header = KafkaHeader.of("trace", "4711");
 * }</pre>
 *
 * <p>Equal headers have equal bytes.
 *
 * @param key its name, which several headers of a record may have
 * @param value its bytes; null if it has none
 * @since 0.1.0
 */
// Kafka has bytes, and nothing that wraps them; equality is by their content.
@SuppressWarnings("ArrayRecordComponent")
public record KafkaHeader(String key, byte @Nullable [] value) {
    private static final Encoder<KafkaHeader> ENCODER = StructEncoders.record(
            KafkaHeader.class, Member.required("key", Values.string()), Member.nullable("value", Values.bytes()));

    /** A header whose value is a text in UTF-8. */
    public static KafkaHeader of(String key, String value) {
        return new KafkaHeader(key, value.getBytes(StandardCharsets.UTF_8));
    }

    /** Spark's encoder of headers. */
    public static Encoder<KafkaHeader> encoder() {
        return ENCODER;
    }

    /** The value as a text in UTF-8; null if there is none. */
    public @Nullable String text() {
        return value == null ? null : new String(value, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof KafkaHeader header && key.equals(header.key) && Arrays.equals(value, header.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, Arrays.hashCode(value));
    }

    @Override
    public String toString() {
        return key + "=" + text();
    }
}
