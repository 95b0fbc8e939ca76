package codecs;

import codecs.after.ReadingCodec;
import codecs.java.ArraysCodec;
import codecs.java.CategoryCodec;
import codecs.java.DrawingCodec;
import codecs.java.KeysCodec;
import codecs.java.MixedCodec;
import codecs.java.MonthCodec;
import codecs.java.NestedCodec;
import codecs.java.OtherScalarsCodec;
import codecs.java.PersonCodec;
import codecs.java.ScalarsCodec;
import codecs.java.Shape;
import codecs.java.ShapeCodec;
import codecs.optional.TreeCodec;
import codecs.proto.EditionOuterClass.Edition;
import codecs.proto.EditionOuterClass_EditionCodec;
import codecs.text.LogicalUnionValuesCodec;
import com.google.protobuf.Message;
import io.streamlets.spark.codec.Codec;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;

/**
 * A data type with sample values, no two of them equal.
 *
 * @param name what kind of type it is
 */
record TypeSample<T>(String name, ByBytes<T> byBytes, List<T> values) {
    private static final int VALUES = 12;

    /** One of every kind of type. */
    static Stream<TypeSample<?>> all() {
        JavaSamples java = new JavaSamples();
        TypeSample<Edition> messages =
                protobuf("Protobuf message", EditionOuterClass_EditionCodec.codec(), Edition.getDefaultInstance());
        TypeSample<Shape> shapes = of("sealed interface", ShapeCodec.codec(), java::shape);
        return Stream.of(
                avro("Avro class", ReadingCodec.codec()),
                avro("Avro class with unions", LogicalUnionValuesCodec.codec()),
                avro("recursive Avro class without setters", TreeCodec.codec()),
                of("record of single values and an enum", ScalarsCodec.codec(), java::scalars),
                of("record of containers, records and beans", NestedCodec.codec(), java::nested),
                of("record of maps by keys that are no texts", KeysCodec.codec(), java::keys),
                of("record of arrays", ArraysCodec.codec(), java::arrays),
                of("recursive record", CategoryCodec.codec(), () -> java.category(3)),
                of(
                        "record of java.sql types, big integers and durations",
                        OtherScalarsCodec.codec(),
                        java::otherScalars),
                of("record of Avro classes", MixedCodec.codec(), java::mixed),
                of("record of sealed interfaces", DrawingCodec.codec(), java::drawing),
                of("bean", PersonCodec.codec(), java::person),
                shapes,
                of("enum", MonthCodec.codec(), java::month),
                messages,
                protobuf(
                        "Protobuf message that holds itself",
                        codecs.proto.TreeCodec.codec(),
                        codecs.proto.Tree.getDefaultInstance()),
                messages.as("keyed Protobuf message", new ByBytes.OfKeyed<>(EditionOuterClass_EditionCodec.codec())),
                shapes.as("Kafka record of a sealed interface", new ByBytes.OfKafkaRecord<>(ShapeCodec.codec())));
    }

    /** The same values as those of a type that holds them. */
    private <R> TypeSample<R> as(String holder, ByBytes<R> holding) {
        return new TypeSample<>(
                holder,
                holding,
                values.stream().map(value -> holding.read(byBytes.write(value))).toList());
    }

    private static <T extends SpecificRecord> TypeSample<T> avro(String name, Codec<T> codec) {
        RandomData random = new RandomData(7);
        return of(
                name,
                codec,
                () -> Avro.specific(
                        codec.type(),
                        Avro.bytesOf(random.record(SpecificData.get().getSchema(codec.type())))));
    }

    private static <T extends Message> TypeSample<T> protobuf(String name, Codec<T> codec, T type) {
        RandomMessages random = new RandomMessages(7);
        return of(name, codec, () -> codec.type().cast(random.message(type)));
    }

    private static <T> TypeSample<T> of(String name, Codec<T> codec, Supplier<T> values) {
        return new TypeSample<>(
                name,
                new ByBytes.OfCodec<>(codec),
                Stream.generate(values).distinct().limit(VALUES).toList());
    }

    /** The {@link #place} of each. */
    List<Integer> places(List<T> some) {
        return some.stream().map(this::place).toList();
    }

    /** Where one stands among the values; -1 if it does not. */
    int place(T value) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) == value || areEqual(value, values.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A list that Avro has read cannot be compared with another if there are maps in it; what Spark gives has lists of Java's. */
    private static boolean areEqual(Object value, Object sample) {
        try {
            return value.equals(sample);
        } catch (AvroRuntimeException noSuchComparison) {
            return false;
        }
    }

    Encoder<T> encoder() {
        return byBytes.encoder();
    }

    Dataset<T> dataset(SparkSession spark) {
        return spark.createDataset(values, encoder());
    }

    @Override
    public String toString() {
        return name;
    }
}
