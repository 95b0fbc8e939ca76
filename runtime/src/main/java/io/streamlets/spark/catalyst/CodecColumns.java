package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.encoder.Values;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.catalyst.expressions.CreateNamedStruct;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.apache.spark.sql.classic.ExpressionUtils;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.ObjectType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Columns that call a codec.
 *
 * <p>The codec itself is a literal in the plan, so Spark's generated code names only {@link Codec}, never a generated
 * class, and a copy on an executor resolves to the executor's own instance.
 */
public final class CodecColumns {
    private CodecColumns() {}

    /** The struct that {@code bytes} hold; what {@link Codec#fromBytes} returns. */
    public static Column fromBytes(Codec<?> codec, Column bytes) {
        return ExpressionUtils.column(invoke(codec, "rowOf", codec.schema(), ExpressionUtils.expression(bytes), false))
                .as("record");
    }

    /** The bytes of the struct {@code record}; what {@link Codec#toBytes} returns. */
    public static Column toBytes(Codec<?> codec, Column record) {
        Column shaped = RecordShape.ofUnknown(codec).struct(record, codec.schema());
        return bytesOf(codec, shaped).as("bytes");
    }

    /**
     * As {@link #fromBytes}, in a form that Spark neither repeats nor moves: one evaluation a record. It counts as nullable, so
     * that a filter of what is null is not left out.
     */
    static Column fromBytesOnce(Codec<?> codec, Column bytes) {
        Literal target = Literal.create(codec, new ObjectType(Codec.class));
        return ExpressionUtils.column(new Invoke(
                target, "rowOf", codec.schema(), seq(ExpressionUtils.expression(bytes)), seq(), false, true, false));
    }

    /** What {@code decoder} reads, in the same form. */
    static Column decoded(RecordDecoder<?> decoder, KafkaFields fields) {
        Literal target = Literal.create(decoder, new ObjectType(RecordDecoder.class));
        Seq<Expression> arguments =
                CollectionConverters.asScala(fields.arguments(decoder)).toList();
        StructType schema = decoder.encoder().schema();
        return ExpressionUtils.column(new Invoke(target, "rowOf", schema, arguments, seq(), false, true, false));
    }

    /** The object instead of the struct that {@code rowOf} gives. */
    static Expression objectInsteadOf(Invoke rowOf, Class<?> type) {
        return new Invoke(
                rowOf.targetObject(),
                "read",
                new ObjectType(type),
                rowOf.arguments(),
                seq(),
                false,
                rowOf.returnNullable(),
                rowOf.isDeterministic());
    }

    /** Whether the values of the codec are structs where they are part of another; otherwise they are a single column. */
    static boolean isStruct(Codec<?> codec) {
        return Values.agnostic(codec.encoder()).isStruct();
    }

    /** The bytes of a struct that has exactly the codec's columns. */
    static Column bytesOf(Codec<?> codec, Column shaped) {
        Expression struct = ExpressionUtils.expression(shaped);
        return ExpressionUtils.column(invoke(codec, "bytesOf", DataTypes.BinaryType, struct, true));
    }

    /**
     * A struct with the names of {@code type}.
     *
     * <p>Not {@code functions.struct} of named columns: Spark fails to print those below an expression that is not SQL.
     */
    static Column struct(StructType type, List<Column> values) {
        List<Expression> namesAndValues = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            namesAndValues.add(
                    Literal.create(UTF8String.fromString(type.apply(i).name()), DataTypes.StringType));
            namesAndValues.add(ExpressionUtils.expression(values.get(i)));
        }
        return ExpressionUtils.column(new CreateNamedStruct(
                CollectionConverters.asScala(namesAndValues).toList()));
    }

    /** The bytes of a struct that has exactly the columns of the encoder's codec; {@code beside} are its key and headers. */
    static Column bytesOf(RecordEncoder<?> encoder, Column shaped, Column... beside) {
        List<Expression> arguments = new ArrayList<>(List.of(ExpressionUtils.expression(shaped)));
        for (Column column : beside) {
            arguments.add(ExpressionUtils.expression(column));
        }
        return ExpressionUtils.column(invoke(encoder, "bytesOf", beside.length == 0, arguments));
    }

    /** The bytes of an object of the encoder's type; null where that is null, if {@code propagateNull}. */
    static Expression bytesOfObject(RecordEncoder<?> encoder, Expression object, boolean propagateNull) {
        return invoke(encoder, "write", propagateNull, List.of(object));
    }

    /** Spark neither repeats nor moves a call that drops what it cannot write, which is once an evaluation. */
    private static Expression invoke(
            RecordEncoder<?> encoder, String method, boolean propagateNull, List<Expression> arguments) {
        return new Invoke(
                Literal.create(encoder, new ObjectType(RecordEncoder.class)),
                method,
                DataTypes.BinaryType,
                CollectionConverters.asScala(arguments).toList(),
                seq(),
                propagateNull,
                encoder.drops(),
                !encoder.drops());
    }

    private static Expression invoke(
            Codec<?> codec, String method, DataType result, Expression argument, boolean propagateNull) {
        Literal target = Literal.create(codec, new ObjectType(Codec.class));
        return new Invoke(target, method, result, seq(argument), seq(), propagateNull, false, true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    static <T> Seq<T> seq(T... items) {
        return CollectionConverters.asScala(List.of(items)).toList();
    }
}
