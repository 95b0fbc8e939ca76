package io.streamlets.spark.encoder;

import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.Logical;
import io.streamlets.spark.codec.ValueRange;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.generic.GenericFixed;
import org.apache.avro.util.Utf8;
import org.jspecify.annotations.Nullable;
import scala.Option;
import scala.jdk.javaapi.OptionConverters;

/** The conversions of {@link Values} and {@link StructEncoders}, each named for its Java type. */
final class Conversions {
    private Conversions() {}

    record AnyText() implements Conversion<CharSequence, String> {
        @Override
        public String encode(CharSequence text) {
            return text.toString();
        }

        @Override
        public CharSequence decode(String text) {
            return text;
        }
    }

    record AvroText() implements Conversion<Utf8, String> {
        @Override
        public String encode(Utf8 text) {
            return text.toString();
        }

        @Override
        public Utf8 decode(String text) {
            return new Utf8(text);
        }
    }

    record Buffer() implements Conversion<ByteBuffer, byte[]> {
        @Override
        public byte[] encode(ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return bytes;
        }

        @Override
        public ByteBuffer decode(byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }
    }

    record Fixed<F extends GenericFixed>(Values.Make<byte[], F> make) implements Conversion<F, byte[]> {
        @Override
        public byte[] encode(F fixed) {
            return fixed.bytes();
        }

        @Override
        public F decode(byte[] bytes) {
            return make.apply(bytes);
        }
    }

    record Id() implements Conversion<UUID, String> {
        @Override
        public String encode(UUID id) {
            return id.toString();
        }

        @Override
        public UUID decode(String id) {
            return Logical.uuid(id);
        }
    }

    record TimeMillis() implements Conversion<LocalTime, Integer> {
        @Override
        public Integer encode(LocalTime time) {
            return Logical.millis(time);
        }

        @Override
        public LocalTime decode(Integer millis) {
            return Logical.timeOfMillis(millis);
        }
    }

    record TimeMicros() implements Conversion<LocalTime, Long> {
        @Override
        public Long encode(LocalTime time) {
            return Logical.micros(time);
        }

        @Override
        public LocalTime decode(Long micros) {
            return Logical.timeOfMicros(micros);
        }
    }

    record ExactDecimal(int precision, int scale) implements Conversion<BigDecimal, BigDecimal> {
        @Override
        public BigDecimal encode(BigDecimal decimal) {
            return Logical.exact(decimal, precision, scale);
        }

        @Override
        public BigDecimal decode(BigDecimal decimal) {
            return decimal;
        }
    }

    record DecimalBuffer(int precision, int scale) implements Conversion<ByteBuffer, BigDecimal> {
        @Override
        public BigDecimal encode(ByteBuffer buffer) {
            return Logical.decimal(new Buffer().encode(buffer), precision, scale);
        }

        @Override
        public ByteBuffer decode(BigDecimal decimal) {
            return ByteBuffer.wrap(Logical.unscaled(decimal, precision, scale));
        }
    }

    record DecimalFixed<F extends GenericFixed>(int size, int precision, int scale, Values.Make<byte[], F> make)
            implements Conversion<F, BigDecimal> {
        @Override
        public BigDecimal encode(F fixed) {
            return Logical.decimal(fixed.bytes(), precision, scale);
        }

        @Override
        public F decode(BigDecimal decimal) {
            return make.apply(Logical.padded(Logical.unscaled(decimal, precision, scale), size));
        }
    }

    record Maybe<E>() implements Conversion<Optional<E>, Option<E>> {
        @Override
        public Option<E> encode(Optional<E> value) {
            return OptionConverters.toScala(value);
        }

        @Override
        public Optional<E> decode(Option<E> value) {
            return OptionConverters.toJava(value);
        }
    }

    record OnlyValue<T>() implements Conversion<T, Single<T>> {
        @Override
        public Single<T> encode(T value) {
            return new Single<>(value);
        }

        @Override
        public T decode(Single<T> single) {
            return single.value();
        }
    }

    record Constant<E extends Enum<E>>(Class<E> type) implements Conversion<E, String> {
        @Override
        public String encode(E constant) {
            return constant.name();
        }

        @Override
        public E decode(String name) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equals(name)) {
                    return constant;
                }
            }
            throw noConstant(type, name);
        }
    }

    static IllegalArgumentException noConstant(Class<?> type, String name) {
        return new IllegalArgumentException("'" + name + "' is no symbol of enum '" + type.getName() + "'");
    }

    /** Converts the values of one field; {@code range} is where they have a place, unless all have one. */
    record Named<I, O>(
            String field,
            Conversion<I, O> conversion,
            @Nullable ValueRange range) implements Conversion<I, O> {
        @Override
        public O encode(I value) {
            try {
                return conversion.encode(value);
            } catch (DateTimeException | ArithmeticException | IllegalArgumentException | ClassCastException e) {
                throw InvalidValueException.of(field, e, range);
            }
        }

        @Override
        public I decode(O value) {
            try {
                return conversion.decode(value);
            } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
                throw InvalidValueException.of(field, e, range);
            }
        }
    }

    /** Passes every time that Spark, which converts it, has a place for. */
    record InRange(String field, ValueRange range) implements Conversion<Object, Object> {
        @Override
        public Object encode(Object time) {
            try {
                range.check(time);
                return time;
            } catch (ArithmeticException e) {
                throw InvalidValueException.of(field, e, range);
            }
        }

        @Override
        public Object decode(Object time) {
            return time;
        }
    }

    /** Passes every value but null, which Spark would meet as a bare NullPointerException. */
    record Present(String field) implements Conversion<Object, Object> {
        @Override
        public Object encode(@Nullable Object value) {
            if (value == null) {
                throw InvalidValueException.missing(field);
            }
            return value;
        }

        @Override
        public Object decode(Object value) {
            return value;
        }
    }

    /** Equal for one type: there is one such conversion of each. */
    record Shown<T, C>(Class<T> type, Values.Make<T, C> show, Values.Make<C, T> make) implements Conversion<T, C> {
        @Override
        public C encode(T object) {
            return show.apply(object);
        }

        @Override
        public T decode(C columns) {
            return make.apply(columns);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Shown<?, ?> same && type.equals(same.type);
        }

        @Override
        public int hashCode() {
            return type.hashCode();
        }
    }
}
