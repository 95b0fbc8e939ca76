package io.streamlets.spark.catalyst;

import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.encoder.Conversion;
import java.io.Serializable;
import org.apache.spark.sql.Encoder;

/**
 * What reads the records of a dataset: a codec, or the decoder of an inlet. As a conversion it changes nothing; it marks in a plan
 * that the objects are those of this reader.
 *
 * @param reader has a method {@code rowOf} that reads rows, and {@code read} that reads objects of the same arguments
 * @param type the class of the objects
 * @param encoder Spark's encoder of the objects
 */
record ReadBy<T>(Serializable reader, Class<T> type, Encoder<T> encoder) implements Conversion<T, T> {

    static <T> ReadBy<T> of(Codec<T> codec) {
        return new ReadBy<>(codec, codec.type(), codec.encoder());
    }

    static <T> ReadBy<T> of(RecordDecoder<T> decoder) {
        return new ReadBy<>(decoder, decoder.type(), decoder.encoder());
    }

    @Override
    public T encode(T value) {
        return value;
    }

    @Override
    public T decode(T value) {
        return value;
    }
}
