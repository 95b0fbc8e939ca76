package codecs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;

import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.record.KafkaRecord;
import io.streamlets.spark.record.Keyed;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A type of data that groups and orders its values by their bytes, on executors too. */
interface ByBytes<T> extends Serializable {

    Encoder<T> encoder();

    byte[] write(T value);

    T read(byte[] bytes);

    /** A column that tells the values of one side of a join apart. */
    Column identity(String side);

    /** The values as rows; where the type has a codec of its own, by that. */
    default Dataset<Row> rows(SparkSession spark, List<T> values) {
        return spark.createDataset(values, encoder()).toDF();
    }

    /** One of three keys. */
    default int key(T value) {
        return write(value).length % 3;
    }

    default T lesser(T one, T other) {
        return Arrays.compareUnsigned(write(one), write(other)) <= 0 ? one : other;
    }

    default T least(Iterator<T> values) {
        T least = values.next();
        while (values.hasNext()) {
            least = lesser(least, values.next());
        }
        return least;
    }

    /** A type with a codec. */
    record OfCodec<T>(Codec<T> codec) implements ByBytes<T> {
        @Override
        public Encoder<T> encoder() {
            return codec.encoder();
        }

        @Override
        public byte[] write(T value) {
            return codec.write(value);
        }

        @Override
        public T read(byte[] bytes) {
            return codec.read(bytes);
        }

        @Override
        public Column identity(String side) {
            Column[] fields = Stream.of(codec.schema().fieldNames())
                    .map(name -> col(side + ".`" + name + "`"))
                    .toArray(Column[]::new);
            return CodecColumns.toBytes(codec, struct(fields));
        }

        @Override
        public Dataset<Row> rows(SparkSession spark, List<T> values) {
            List<byte[]> bytes = values.stream().map(codec::write).toList();
            return spark.createDataset(bytes, Encoders.BINARY())
                    .select(CodecColumns.fromBytes(codec, col("value")).as("record"))
                    .select("record.*");
        }
    }

    /** Records with key and headers, which their values decide. */
    record OfKeyed<T>(Codec<T> codec) implements ByBytes<Keyed<T>> {
        @Override
        public Encoder<Keyed<T>> encoder() {
            return Keyed.encoder(codec.encoder());
        }

        @Override
        public byte[] write(Keyed<T> record) {
            return codec.write(record.value());
        }

        @Override
        public Keyed<T> read(byte[] bytes) {
            return Keyed.of(HexFormat.of().formatHex(bytes), codec.read(bytes))
                    .withHeader("length", String.valueOf(bytes.length));
        }

        @Override
        public Column identity(String side) {
            return col(side + ".key");
        }
    }

    /** Records as Kafka has them, all of which their values decide. */
    record OfKafkaRecord<T>(Codec<T> codec) implements ByBytes<KafkaRecord<T>> {
        @Override
        public Encoder<KafkaRecord<T>> encoder() {
            return KafkaRecord.encoder(codec.encoder());
        }

        @Override
        public byte[] write(KafkaRecord<T> record) {
            return codec.write(record.value());
        }

        @Override
        public KafkaRecord<T> read(byte[] bytes) {
            Keyed<T> keyed = new OfKeyed<>(codec).read(bytes);
            int hash = Arrays.hashCode(bytes);
            return new KafkaRecord<>(
                    keyed.key(), keyed.value(), keyed.headers(), "topic", hash & 7, hash, Instant.ofEpochMilli(hash));
        }

        @Override
        public Column identity(String side) {
            return col(side + ".offset");
        }
    }
}
