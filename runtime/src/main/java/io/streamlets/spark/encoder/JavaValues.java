package io.streamlets.spark.encoder;

import io.streamlets.spark.codec.Converted;
import io.streamlets.spark.codec.Logical;
import io.streamlets.spark.codec.MapKeys;
import io.streamlets.spark.codec.Narrow;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.avro.util.Utf8;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ArrayEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.BoxedByteEncoder$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.BoxedShortEncoder$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.DayTimeIntervalEncoder$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.NullEncoder$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.PrimitiveByteEncoder$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.PrimitiveShortEncoder$;
import scala.reflect.ClassTag;

/** Encoders of values for which Avro's compiler has no Java type of its own, but records and beans have. */
public final class JavaValues {
    private JavaValues() {}

    public static Encoder<Byte> primitiveByte() {
        return Values.agnostic(PrimitiveByteEncoder$.MODULE$);
    }

    public static Encoder<Short> primitiveShort() {
        return Values.agnostic(PrimitiveShortEncoder$.MODULE$);
    }

    public static Encoder<Byte> boxedByte() {
        return Values.agnostic(BoxedByteEncoder$.MODULE$);
    }

    public static Encoder<Short> boxedShort() {
        return Values.agnostic(BoxedShortEncoder$.MODULE$);
    }

    /** A {@code CharSequence}; what comes back from a row is Avro's {@code Utf8}, as Avro's own reader makes it. */
    public static Encoder<CharSequence> charSequence() {
        return Conversion.encoder(CharSequence.class, Values.string(), new AnyText());
    }

    /** A UUID that stands in rows as its 16 bytes. */
    public static Encoder<UUID> uuidBytes() {
        return Conversion.encoder(UUID.class, Values.bytes(), new IdBytes());
    }

    public static Encoder<BigInteger> bigInteger() {
        return Conversion.encoder(BigInteger.class, Values.decimal(38, 0), new Whole());
    }

    public static Encoder<Date> sqlDate() {
        return Conversion.encoder(Date.class, Values.date(), new SqlDate());
    }

    public static Encoder<Timestamp> sqlTimestamp() {
        return Conversion.encoder(Timestamp.class, Values.instant(), new SqlTimestamp());
    }

    /** A duration, which is an interval of days to seconds. */
    public static Encoder<Duration> duration() {
        return Values.agnostic(DayTimeIntervalEncoder$.MODULE$);
    }

    /** The items of a list or map that has none. */
    public static <T> Encoder<T> nothing() {
        return Values.agnostic(NullEncoder$.MODULE$);
    }

    /** An enum with some constants named differently from the symbols of the schema, one for each constant. */
    public static <E extends Enum<E>> Encoder<E> enumeration(Class<E> type, String... symbols) {
        return Conversion.encoder(type, Values.string(), new Symbols<>(type, List.of(symbols)));
    }

    /** The key of a map that stands in rows as its text: a box of a whole number, a boolean, a UUID, a date or an enum. */
    public static <K> Encoder<K> mapKey(Class<K> type) {
        return Conversion.encoder(type, Values.string(), new Key<>(type));
    }

    /** A set without null. */
    public static <E> Encoder<Set<E>> set(Encoder<E> element) {
        return setOf(Values.list(element));
    }

    public static <E> Encoder<Set<E>> setOfNullable(Encoder<E> element) {
        return setOf(Values.listOfNullable(element));
    }

    private static <E> Encoder<Set<E>> setOf(Encoder<List<E>> list) {
        ClassTag<Set<E>> type = ClassTag.apply(Set.class);
        return Conversion.encoder(type, list, new Elements<>());
    }

    /** An array of a primitive type. */
    public static <A> Encoder<A> array(Class<A> type, Encoder<?> element) {
        return Values.agnostic(new ArrayEncoder<>(Values.agnostic(element), false));
    }

    /** An array of objects or null. */
    public static <E> Encoder<E[]> arrayOfNullable(Class<E[]> type, Encoder<E> element) {
        return Conversion.encoder(type, Values.listOfNullable(element), new Items<>(type));
    }

    private record Whole() implements Conversion<BigInteger, BigDecimal> {
        @Override
        public BigDecimal encode(BigInteger number) {
            return Converted.decimal(number);
        }

        @Override
        public BigInteger decode(BigDecimal decimal) {
            return Converted.bigInteger(decimal);
        }
    }

    /** As Spark's own encoder converts it, whose refusals name no field. */
    private record SqlDate() implements Conversion<Date, LocalDate> {
        @Override
        public LocalDate encode(Date date) {
            return LocalDate.ofEpochDay(SqlTimes.days(date));
        }

        @Override
        public Date decode(LocalDate date) {
            return SqlTimes.date(Logical.days(date));
        }
    }

    private record SqlTimestamp() implements Conversion<Timestamp, Instant> {
        @Override
        public Instant encode(Timestamp timestamp) {
            return Logical.instantOfMicros(SqlTimes.micros(timestamp));
        }

        @Override
        public Timestamp decode(Instant instant) {
            return SqlTimes.timestamp(Logical.micros(instant));
        }
    }

    private record AnyText() implements Conversion<CharSequence, String> {
        @Override
        public String encode(CharSequence text) {
            return text.toString();
        }

        @Override
        public CharSequence decode(String text) {
            return new Utf8(text);
        }
    }

    private record IdBytes() implements Conversion<UUID, byte[]> {
        @Override
        public byte[] encode(UUID id) {
            return Narrow.bytes(id);
        }

        @Override
        public UUID decode(byte[] bytes) {
            return Narrow.uuid(bytes);
        }
    }

    private record Key<K>(Class<K> type) implements Conversion<K, String> {
        @Override
        public String encode(K key) {
            return MapKeys.text(key);
        }

        @Override
        public K decode(String text) {
            return MapKeys.of(type, text);
        }
    }

    private record Symbols<E extends Enum<E>>(Class<E> type, List<String> symbols) implements Conversion<E, String> {
        @Override
        @SuppressWarnings("EnumOrdinal") // There is one symbol for each constant, in their order.
        public String encode(E constant) {
            return symbols.get(constant.ordinal());
        }

        @Override
        public E decode(String symbol) {
            int position = symbols.indexOf(symbol);
            if (position < 0) {
                throw Conversions.noConstant(type, symbol);
            }
            return type.getEnumConstants()[position];
        }
    }

    private record Elements<E>() implements Conversion<Set<E>, List<E>> {
        @Override
        public List<E> encode(Set<E> set) {
            return new ArrayList<>(set);
        }

        @Override
        public Set<E> decode(List<E> list) {
            return new LinkedHashSet<>(list);
        }
    }

    private record Items<E>(Class<E[]> type) implements Conversion<E[], List<E>> {
        @Override
        public List<E> encode(E[] items) {
            return Arrays.asList(items);
        }

        @Override
        public E[] decode(List<E> list) {
            return Arrays.copyOf(list.toArray(), list.size(), type);
        }
    }
}
