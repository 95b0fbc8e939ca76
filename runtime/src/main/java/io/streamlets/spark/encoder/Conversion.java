package io.streamlets.spark.encoder;

import java.io.Serializable;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.StructEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.TransformingEncoder;
import org.apache.spark.sql.catalyst.encoders.Codec;
import scala.Function0;
import scala.reflect.ClassTag;

/**
 * Turns a Java type into one that Spark encodes itself, and back; Spark calls it as an object in the plan.
 *
 * <p>Implementations are records and no lambdas: they are equal when they do the same, as Spark compares plans, and have a
 * name in a plan that is printed.
 *
 * @param <I> the Java type
 * @param <O> the type that Spark encodes
 */
public interface Conversion<I, O> extends Codec<I, O>, Function0<Codec<? super I, O>>, Serializable {

    /** An encoder of {@code type}, whose values stand in rows as {@code encoded} has them. */
    static <I, O> Encoder<I> encoder(Class<I> type, Encoder<O> encoded, Conversion<I, O> conversion) {
        return encoder(ClassTag.apply(type), encoded, conversion);
    }

    /** As {@link #encoder(Class, Encoder, Conversion)}. */
    static <I, O> Encoder<I> encoder(ClassTag<I> type, Encoder<O> encoded, Conversion<I, O> conversion) {
        // A component of a record takes null only from an encoder that says so, whatever the component itself says.
        boolean nullable = !(conversion instanceof Conversions.Present);
        AgnosticEncoder<O> form = Values.agnostic(encoded);
        return form instanceof StructEncoder<O> struct
                ? new StructConversion<>(type, struct, conversion, nullable)
                : new TransformingEncoder<>(type, form, conversion, nullable);
    }

    @Override
    default Codec<? super I, O> apply() {
        return this;
    }
}
