package io.streamlets.spark.encoder;

import io.streamlets.spark.codec.Recoding;
import java.util.List;
import org.apache.spark.sql.catalyst.encoders.AgnosticExpressionPathEncoder;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.Literal;
import org.apache.spark.sql.catalyst.expressions.objects.Invoke;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.ObjectType;
import org.apache.spark.sql.types.StructType;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Encodes a value within a data type by one call of {@code recoding}, in each direction.
 *
 * <p>A struct that becomes an object must have exactly {@code dataType}; Spark refuses any other when it analyses a query.
 *
 * @param clsTag the Java type
 * @param dataType the struct
 */
@SuppressWarnings("deprecation") // Spark has no other place for an expression of one's own; 4.1 has it still.
record RecodedEncoder<T>(ClassTag<T> clsTag, StructType dataType, Recoding<T> recoding)
        implements AgnosticExpressionPathEncoder<T> {

    /** The same for a field that errors name. */
    RecodedEncoder<T> of(String field) {
        return new RecodedEncoder<>(clsTag, dataType, recoding.of(field));
    }

    @Override
    public boolean isPrimitive() {
        return false;
    }

    @Override
    public Expression toCatalyst(Expression input) {
        return invoke("rowOf", dataType, input);
    }

    @Override
    public Expression fromCatalyst(Expression inputPath) {
        return invoke("objectOf", new ObjectType(clsTag.runtimeClass()), inputPath);
    }

    private Expression invoke(String method, DataType result, Expression argument) {
        boolean isStruct = result == dataType;
        return new Invoke(
                Literal.create(recoding, new ObjectType(Recoding.class)),
                method,
                result,
                seq(argument),
                isStruct ? seq() : seq(dataType),
                true,
                true,
                true);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // Only read.
    private static <T> Seq<T> seq(T... items) {
        return CollectionConverters.asScala(List.of(items)).toList();
    }
}
