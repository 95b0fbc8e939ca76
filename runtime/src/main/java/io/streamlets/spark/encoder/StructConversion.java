package io.streamlets.spark.encoder;

import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.StructEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.TransformingEncoder;
import scala.collection.immutable.Seq;
import scala.reflect.ClassTag;

/**
 * An encoder of objects that are converted and then taken apart.
 *
 * <p>To Spark it is both a conversion and a struct: by the first it makes expressions, by the second {@code
 * Dataset.select(TypedColumn)} knows that the result has a column for each field.
 */
final class StructConversion<I, O> extends TransformingEncoder<I, O> implements StructEncoder<I> {
    private static final long serialVersionUID = 1L;

    StructConversion(ClassTag<I> type, StructEncoder<O> encoded, Conversion<I, O> conversion, boolean nullable) {
        super(type, encoded, conversion, nullable);
    }

    @Override
    public Seq<EncoderField> fields() {
        AgnosticEncoder<O> encoded = transformed();
        return ((StructEncoder<O>) encoded).fields();
    }

    /** What Scala's compiler makes of a value in a trait; the conversion knows it already. */
    @Override
    public void org$apache$spark$sql$catalyst$encoders$AgnosticEncoders$StructEncoder$_setter_$isStruct_$eq(
            boolean isStruct) {}
}
