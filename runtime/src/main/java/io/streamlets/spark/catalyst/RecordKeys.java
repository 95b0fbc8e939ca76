package io.streamlets.spark.catalyst;

import io.streamlets.blueprint.near.DidYouMean;
import io.streamlets.blueprint.near.NearMiss;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.spark.codec.Codec;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.EvalMode;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.FloatType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;
import scala.Option;

/**
 * A field as the key of a record: bytes as they are, everything else as its text.
 *
 * <p>Records with equal fields must have equal keys, whatever settings a session has and whichever streamlet writes them.
 * So the text is the one of Spark's ANSI cast in UTC, and a field whose text is not stable cannot be a key; the processor
 * has the same table for the types of fields.
 */
final class RecordKeys {
    private RecordKeys() {}

    /**
     * The key of a record whose field is {@code value}.
     *
     * @param value has the type of the field in the codec's schema
     */
    static Column of(Column value, Codec<?> codec, String field) {
        if (codec.schema().apply(field).dataType() instanceof BinaryType) {
            return value;
        }
        return ExpressionUtils.column(text(ExpressionUtils.expression(value)));
    }

    /**
     * The bytes of the key of a record that cannot be written; null if it has none, or if it cannot be made.
     *
     * @param values the values of the codec's columns, in Spark's own form as far as they have one
     */
    static byte @Nullable [] bytesOf(@Nullable Object[] values, Codec<?> codec, String field) {
        int index = codec.schema().fieldIndex(field);
        DataType type = codec.schema().apply(index).dataType();
        Object value = values[index];
        if (value == null || value instanceof RowJson.Unencodable || value instanceof byte[]) {
            return value instanceof byte[] bytes ? bytes : null;
        }
        try {
            Object text = text(new Literal(value, type)).eval(null);
            return text == null ? null : ((UTF8String) text).getBytes();
        } catch (RuntimeException outOfRange) {
            return null;
        }
    }

    private static Expression text(Expression value) {
        return new Cast(value, DataTypes.StringType, Option.apply("UTC"), EvalMode.ANSI());
    }

    /** Throws an {@code IllegalArgumentException} that says why the field cannot be a key. */
    static void check(Codec<?> codec, String field) {
        if (!Arrays.asList(codec.schema().fieldNames()).contains(field)) {
            throw unknown(codec, field);
        }
        DataType type = codec.schema().apply(field).dataType();
        if (!isStable(type)) {
            throw new IllegalArgumentException(Problem.of(
                            ProblemId.SLT_225,
                            "records of '%s' are partitioned by '%s', whose type has no stable text form",
                            codec.type().getName(),
                            field)
                    .because("its type is %s", type.simpleString())
                    .fix("partition them by a boolean, a whole number, a decimal, a text, a date, a time or bytes")
                    .text());
        }
    }

    static IllegalArgumentException unknown(Codec<?> codec, String field) {
        return new IllegalArgumentException("'" + codec.type().getName() + "' has no field '" + field
                + "' to be partitioned by"
                + DidYouMean.after(
                        ". ", NearMiss.nearest(field, List.of(codec.schema().fieldNames()))));
    }

    /** Not the text of a computed number, of which the last digit depends on the order of the computation. */
    private static boolean isStable(DataType type) {
        return !(type instanceof FloatType
                || type instanceof DoubleType
                || type instanceof ArrayType
                || type instanceof MapType
                || type instanceof StructType);
    }
}
