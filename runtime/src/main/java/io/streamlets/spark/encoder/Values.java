package io.streamlets.spark.encoder;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.util.Utf8;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.InstantEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.JavaDecimalEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.LocalDateEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.MapEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.OptionEncoder;
import org.apache.spark.sql.types.DecimalType;
import scala.reflect.ClassTag;

/**
 * Encoders of the values that a field can have, each named for its Java type.
 *
 * <p>All are agnostic forms, which Spark can take apart and put together again in tuples, keys, joins and state.
 */
public final class Values {
    private Values() {}

    public static Encoder<Boolean> primitiveBoolean() {
        return agnostic(AgnosticEncoders.PrimitiveBooleanEncoder$.MODULE$);
    }

    public static Encoder<Integer> primitiveInt() {
        return agnostic(AgnosticEncoders.PrimitiveIntEncoder$.MODULE$);
    }

    public static Encoder<Long> primitiveLong() {
        return agnostic(AgnosticEncoders.PrimitiveLongEncoder$.MODULE$);
    }

    public static Encoder<Float> primitiveFloat() {
        return agnostic(AgnosticEncoders.PrimitiveFloatEncoder$.MODULE$);
    }

    public static Encoder<Double> primitiveDouble() {
        return agnostic(AgnosticEncoders.PrimitiveDoubleEncoder$.MODULE$);
    }

    public static Encoder<Boolean> boxedBoolean() {
        return agnostic(AgnosticEncoders.BoxedBooleanEncoder$.MODULE$);
    }

    public static Encoder<Integer> boxedInt() {
        return agnostic(AgnosticEncoders.BoxedIntEncoder$.MODULE$);
    }

    public static Encoder<Long> boxedLong() {
        return agnostic(AgnosticEncoders.BoxedLongEncoder$.MODULE$);
    }

    public static Encoder<Float> boxedFloat() {
        return agnostic(AgnosticEncoders.BoxedFloatEncoder$.MODULE$);
    }

    public static Encoder<Double> boxedDouble() {
        return agnostic(AgnosticEncoders.BoxedDoubleEncoder$.MODULE$);
    }

    public static Encoder<String> string() {
        return agnostic(AgnosticEncoders.StringEncoder$.MODULE$);
    }

    /** A {@code CharSequence}; what comes back from a row is a {@code String}. */
    public static Encoder<CharSequence> charSequence() {
        return Conversion.encoder(CharSequence.class, string(), new Conversions.AnyText());
    }

    /** Avro's own string. */
    public static Encoder<Utf8> utf8() {
        return Conversion.encoder(Utf8.class, string(), new Conversions.AvroText());
    }

    public static Encoder<byte[]> bytes() {
        return agnostic(AgnosticEncoders.BinaryEncoder$.MODULE$);
    }

    public static Encoder<ByteBuffer> byteBuffer() {
        return Conversion.encoder(ByteBuffer.class, bytes(), new Conversions.Buffer());
    }

    /** A class generated from an Avro fixed; {@code make} is its constructor. */
    public static <F extends GenericFixed> Encoder<F> fixed(Class<F> type, Make<byte[], F> make) {
        return Conversion.encoder(type, bytes(), new Conversions.Fixed<>(make));
    }

    public static <E extends Enum<E>> Encoder<E> enumeration(Class<E> type) {
        return Conversion.encoder(type, string(), new Conversions.Constant<>(type));
    }

    public static Encoder<UUID> uuid() {
        return Conversion.encoder(UUID.class, string(), new Conversions.Id());
    }

    public static Encoder<LocalDate> date() {
        return new LocalDateEncoder(false);
    }

    public static Encoder<Instant> instant() {
        return new InstantEncoder(false);
    }

    public static Encoder<LocalDateTime> localDateTime() {
        return agnostic(AgnosticEncoders.LocalDateTimeEncoder$.MODULE$);
    }

    /** A time of day that stands in rows as an int of milliseconds. */
    public static Encoder<LocalTime> timeMillis() {
        return Conversion.encoder(LocalTime.class, boxedInt(), new Conversions.TimeMillis());
    }

    /** A time of day that stands in rows as a long of microseconds. */
    public static Encoder<LocalTime> timeMicros() {
        return Conversion.encoder(LocalTime.class, boxedLong(), new Conversions.TimeMicros());
    }

    /** A decimal; one that would lose digits is refused. */
    public static Encoder<BigDecimal> decimal(int precision, int scale) {
        return Conversion.encoder(
                BigDecimal.class,
                new JavaDecimalEncoder(new DecimalType(precision, scale), false),
                new Conversions.ExactDecimal(precision, scale));
    }

    /** A decimal whose Java type is the buffer of its unscaled number. */
    public static Encoder<ByteBuffer> decimalByteBuffer(int precision, int scale) {
        return Conversion.encoder(
                ByteBuffer.class,
                new JavaDecimalEncoder(new DecimalType(precision, scale), false),
                new Conversions.DecimalBuffer(precision, scale));
    }

    /** A decimal whose Java type is a class generated from an Avro fixed of {@code size} bytes. */
    public static <F extends GenericFixed> Encoder<F> decimalFixed(
            Class<F> type, int size, int precision, int scale, Make<byte[], F> make) {
        return Conversion.encoder(
                type,
                new JavaDecimalEncoder(new DecimalType(precision, scale), false),
                new Conversions.DecimalFixed<>(size, precision, scale, make));
    }

    /** A list without null. */
    public static <E> Encoder<List<E>> list(Encoder<E> element) {
        return new IterableEncoder<>(classTag(List.class), agnostic(element), false, false);
    }

    public static <E> Encoder<List<E>> listOfNullable(Encoder<E> element) {
        return new IterableEncoder<>(classTag(List.class), agnostic(element), true, false);
    }

    /** A map without null. */
    public static <K, V> Encoder<Map<K, V>> map(Encoder<K> key, Encoder<V> value) {
        return new MapEncoder<>(classTag(Map.class), agnostic(key), agnostic(value), false);
    }

    public static <K, V> Encoder<Map<K, V>> mapOfNullable(Encoder<K> key, Encoder<V> value) {
        return new MapEncoder<>(classTag(Map.class), agnostic(key), agnostic(value), true);
    }

    /** An optional value; null in rows is an empty one. */
    public static <E> Encoder<Optional<E>> optional(Encoder<E> value) {
        return Conversion.encoder(
                Values.<Optional<E>>classTag(Optional.class),
                new OptionEncoder<E>(agnostic(value)),
                new Conversions.Maybe<>());
    }

    /** Makes a value on an executor, such as a constructor. */
    public interface Make<A, B> extends Function<A, B>, Serializable {}

    /** Spark's form of an encoder; every encoder made here, and by {@link StructEncoders}, is one. */
    @SuppressWarnings("unchecked") // Scala's own encoders of boxed types are declared for Scala's primitive types.
    public static <T> AgnosticEncoder<T> agnostic(Encoder<?> encoder) {
        return (AgnosticEncoder<T>) encoder;
    }

    @SuppressWarnings("unchecked") // A generic type has one class for all its arguments.
    private static <T> ClassTag<T> classTag(Class<?> type) {
        return ClassTag.apply((Class<T>) type);
    }
}
