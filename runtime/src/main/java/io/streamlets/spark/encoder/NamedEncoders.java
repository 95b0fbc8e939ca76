package io.streamlets.spark.encoder;

import io.streamlets.spark.codec.ValueRange;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ArrayEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.DayTimeIntervalEncoder$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.InstantEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.IterableEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.LocalDateEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.LocalDateTimeEncoder$;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.MapEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.OptionEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.TransformingEncoder;
import org.jspecify.annotations.Nullable;

/**
 * Encoders of the values of one field, whose refusals name it.
 *
 * <p>What Spark's own encoders say of a value that they have no place for is an arithmetic exception somewhere in generated code. So
 * every conversion of ours knows its field, and a time, which Spark converts, is looked at before.
 */
final class NamedEncoders {
    private NamedEncoders() {}

    /**
     * The same encoder for one field.
     *
     * @param field the name of its record and its own, such as {@code Data.src}
     */
    static AgnosticEncoder<Object> of(AgnosticEncoder<?> encoder, String field) {
        AgnosticEncoder<?> named;
        if (encoder instanceof StructConversion<?, ?>) {
            // Its members have names of their own.
            named = encoder;
        } else if (encoder instanceof RecodedEncoder<?> recoded) {
            named = recoded.of(field);
        } else if (encoder instanceof TransformingEncoder<?, ?> converting) {
            named = converting(converting, field);
        } else if (encoder instanceof IterableEncoder<?, ?> list) {
            named = new IterableEncoder<>(
                    list.clsTag(),
                    item(list.element(), list.containsNull(), field),
                    list.containsNull(),
                    list.lenientSerialization());
        } else if (encoder instanceof ArrayEncoder<?> array && !array.element().isPrimitive()) {
            named = new ArrayEncoder<>(item(array.element(), array.containsNull(), field), array.containsNull());
        } else if (encoder instanceof MapEncoder<?, ?, ?> map) {
            named = new MapEncoder<>(
                    map.clsTag(),
                    item(map.keyEncoder(), false, field),
                    item(map.valueEncoder(), map.valueContainsNull(), field),
                    map.valueContainsNull());
        } else if (encoder instanceof OptionEncoder<?> option) {
            named = new OptionEncoder<>(of(option.elementEncoder(), field));
        } else {
            named = time(encoder, field);
        }
        return Values.agnostic(named);
    }

    /** All conversions here are ours. */
    private static <I, O> AgnosticEncoder<I> converting(TransformingEncoder<I, O> encoder, String field) {
        AgnosticEncoder<O> encoded = encoder.transformed();
        ValueRange range = range(encoded);
        return new TransformingEncoder<>(
                encoder.clsTag(),
                range == null ? Values.agnostic(of(encoded, field)) : encoded,
                new Conversions.Named<>(field, (Conversion<I, O>) encoder.codecProvider(), range),
                encoder.nullable());
    }

    private static AgnosticEncoder<Object> item(AgnosticEncoder<?> encoder, boolean nullable, String field) {
        AgnosticEncoder<Object> item = of(encoder, field + "[]");
        return nullable || item.isPrimitive() ? item : StructEncoders.present(item, field + "[]");
    }

    private static AgnosticEncoder<?> time(AgnosticEncoder<?> encoder, String field) {
        ValueRange range = range(encoder);
        AgnosticEncoder<Object> time = Values.agnostic(encoder);
        return range == null
                ? encoder
                : Values.agnostic(Conversion.encoder(time.clsTag(), time, new Conversions.InRange(field, range)));
    }

    /** Which of the values that Spark converts it has a place for; null if it has one for all. */
    private static @Nullable ValueRange range(AgnosticEncoder<?> encoder) {
        if (encoder instanceof InstantEncoder) {
            return ValueRange.TIMESTAMP;
        } else if (encoder instanceof LocalDateEncoder) {
            return ValueRange.DATE;
        } else if (encoder == LocalDateTimeEncoder$.MODULE$) {
            return ValueRange.LOCAL_TIMESTAMP;
        }
        return encoder == DayTimeIntervalEncoder$.MODULE$ ? ValueRange.DURATION : null;
    }
}
