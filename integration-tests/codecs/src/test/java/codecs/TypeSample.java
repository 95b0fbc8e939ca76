package codecs;

import codecs.after.ReadingCodec;
import codecs.java.ArraysCodec;
import codecs.java.NestedCodec;
import codecs.java.PersonCodec;
import codecs.java.ScalarsCodec;
import codecs.optional.TreeCodec;
import codecs.proto.Delimited.Knot;
import codecs.proto.Delimited_KnotCodec;
import codecs.proto.EditionOuterClass.Edition;
import codecs.proto.EditionOuterClass_EditionCodec;
import codecs.text.LogicalUnionValuesCodec;
import com.google.protobuf.Message;
import io.streamlets.spark.codec.Codec;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;

/**
 * A type of data with values of which no two are equal.
 *
 * @param name what kind of type it is
 */
record TypeSample<T>(String name, Codec<T> codec, List<T> values) {
    private static final int VALUES = 12;

    /** One of every kind of type. */
    static Stream<TypeSample<?>> all() {
        JavaSamples java = new JavaSamples();
        return Stream.of(
                avro("Avro class", ReadingCodec.codec()),
                avro("Avro class with unions", LogicalUnionValuesCodec.codec()),
                avro("Avro class without setters", TreeCodec.codec()),
                of("record of single values and an enum", ScalarsCodec.codec(), java::scalars),
                of("record of containers, records and beans", NestedCodec.codec(), java::nested),
                of("record of arrays", ArraysCodec.codec(), java::arrays),
                of("bean", PersonCodec.codec(), java::person),
                protobuf("Protobuf message", EditionOuterClass_EditionCodec.codec(), Edition.getDefaultInstance()),
                protobuf("Protobuf message that holds itself", Delimited_KnotCodec.codec(), Knot.getDefaultInstance()));
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
                name, codec, Stream.generate(values).distinct().limit(VALUES).toList());
    }

    Encoder<T> encoder() {
        return codec.encoder();
    }

    Dataset<T> dataset(SparkSession spark) {
        return spark.createDataset(values, encoder());
    }

    ByBytes<T> byBytes() {
        return new ByBytes<>(codec);
    }

    @Override
    public String toString() {
        return name;
    }
}
