package io.streamlets.spark.encoder;

import io.streamlets.spark.codec.Recoding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.EncoderField;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.JavaBeanEncoder;
import org.apache.spark.sql.catalyst.encoders.AgnosticEncoders.ProductEncoder;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructType;
import scala.Option;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;

/**
 * Encoders of whole data types, member by member, with no look at their classes.
 *
 * <pre>{@code
 * Encoder<Gauge> gauge = StructEncoders.record(
 *         Gauge.class,
 *         Member.required("name", Values.string()),
 *         Member.nullable("value", Values.boxedDouble()));
 * }</pre>
 */
public final class StructEncoders {
    private StructEncoders() {}

    /** Encodes a Java record: {@code components} are its components, in their order. */
    public static <T> Encoder<T> record(Class<T> type, Member... components) {
        return new ProductEncoder<>(ClassTag.apply(type), fields(type, components), Option.empty());
    }

    /** Encodes a class with a no-argument constructor, and a getter and a setter for each of {@code properties}. */
    public static <T> Encoder<T> bean(Class<T> type, Member... properties) {
        return new JavaBeanEncoder<>(ClassTag.apply(type), fields(type, properties));
    }

    /** Encodes a value that no struct stands for, as a struct with it as the only field. */
    public static <T> Encoder<T> value(Class<T> type, Member value) {
        ClassTag<Single<T>> single = ClassTag.apply(Single.class);
        return Conversion.encoder(
                type,
                new ProductEncoder<>(single, fields(type, new Member[] {value}), Option.empty()),
                new Conversions.OnlyValue<>());
    }

    /**
     * Encodes a value that Spark cannot take apart: a union, which is a struct with a member for each of its types, of which
     * one is set, or a record without some of its fields.
     *
     * @param type what all values are: {@code Object} or a sealed interface for a union
     * @param recoding turns an object into the struct, and back
     */
    public static <T> Encoder<T> recoded(Class<T> type, Recoding<T> recoding, Member... members) {
        return new RecodedEncoder<>(ClassTag.apply(type), struct(members), recoding);
    }

    private static StructType struct(Member[] members) {
        return DataTypes.createStructType(Stream.of(members)
                .map(member -> DataTypes.createStructField(
                        member.name(), Values.agnostic(member.value()).dataType(), member.nullable()))
                .toList());
    }

    /**
     * Encodes a class whose members another class shows as those of a bean.
     *
     * @param bean has a no-argument constructor, and a getter and a setter for each of {@code properties}
     * @param show gives the bean of an object
     * @param make gives the object of a bean
     */
    public static <T, B> Encoder<T> shown(
            Class<T> type, Class<B> bean, Values.Make<T, B> show, Values.Make<B, T> make, Member... properties) {
        return Conversion.encoder(
                type,
                new JavaBeanEncoder<>(ClassTag.apply(bean), fields(type, properties)),
                new Conversions.Shown<>(type, show, make));
    }

    private static Seq<EncoderField> fields(Class<?> type, Member[] members) {
        List<EncoderField> fields = new ArrayList<>();
        for (Member member : members) {
            String field = type.getSimpleName() + "." + member.name();
            AgnosticEncoder<Object> value = NamedEncoders.of(Values.agnostic(member.value()), field);
            fields.add(new EncoderField(
                    member.name(),
                    member.nullable() || value.isPrimitive() ? value : present(value, field),
                    member.nullable(),
                    Metadata.empty(),
                    Option.apply(member.getter()),
                    Option.apply(member.setter())));
        }
        return CollectionConverters.asScala(fields).toList();
    }

    /** An encoder that says of null which field it is in. */
    static AgnosticEncoder<Object> present(AgnosticEncoder<Object> value, String field) {
        return Values.agnostic(Conversion.encoder(value.clsTag(), value, new Conversions.Present(field)));
    }
}
