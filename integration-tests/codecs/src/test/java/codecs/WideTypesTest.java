package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import java.nio.file.Path;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Data types of many fields, which javac would not finish, or would refuse the codecs of, if a codec had one method for all
 * fields or the processor looked at all fields for each.
 */
@ExtendWith(SharedSpark.class)
class WideTypesTest {
    private static final int FACTOR = 7;

    @BeforeAll
    static void compile(@TempDir Path sources) throws Exception {
        WideTypes.compile(sources);
    }

    @Test
    void avro(SparkSession spark) throws Exception {
        check(WideTypes.codec("WideAvro"), WideTypes.AVRO, spark);
    }

    @Test
    void record(SparkSession spark) throws Exception {
        check(WideTypes.codec("WideRecord"), WideTypes.RECORD, spark);
    }

    @Test
    void bean(SparkSession spark) throws Exception {
        check(WideTypes.codec("WideBean"), WideTypes.BEAN, spark);
    }

    private static void check(Codec<?> codec, int fields, SparkSession spark) {
        GenericData.Record record = new GenericData.Record(new Schema.Parser().parse(codec.schemaText()));
        for (int i = 0; i < fields; i++) {
            record.put(i, i * FACTOR);
        }
        Row row = throughSpark(codec, Avro.bytesOf(record), spark);
        assertThat(row.length()).isEqualTo(fields);
        for (int i = 0; i < fields; i++) {
            assertThat(row.getInt(i)).isEqualTo(i * FACTOR);
        }
    }

    /** Of the oneof only the member that comes last is left. */
    @Test
    void protobuf(SparkSession spark) throws Exception {
        Codec<?> codec = WideTypes.codec("WideMessage");
        Descriptor type = (Descriptor) codec.type().getMethod("getDescriptor").invoke(null);
        DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
        for (FieldDescriptor field : type.getFields()) {
            message.setField(field, field.getNumber() * FACTOR);
        }

        Row row = throughSpark(codec, message.build().toByteArray(), spark);

        int first = WideTypes.PROTOBUF / 2;
        assertThat(row.length()).isEqualTo(WideTypes.PROTOBUF);
        for (int i = 0; i < first; i++) {
            assertThat(row.getInt(i)).isEqualTo((i + 1) * FACTOR);
        }
        for (int i = first; i < WideTypes.PROTOBUF - 1; i++) {
            assertThat(row.isNullAt(i)).isTrue();
        }
        assertThat(row.getInt(WideTypes.PROTOBUF - 1)).isEqualTo(WideTypes.PROTOBUF * FACTOR);

        DynamicMessage.Builder choice = DynamicMessage.newBuilder(type);
        choice.setField(type.findFieldByNumber(first + 1), 1);
        byte[] two = choice.build().toByteArray();
        choice.setField(type.findFieldByNumber(WideTypes.PROTOBUF), 2);
        byte[] both = new byte[two.length + choice.build().getSerializedSize()];
        System.arraycopy(two, 0, both, 0, two.length);
        System.arraycopy(choice.build().toByteArray(), 0, both, two.length, both.length - two.length);
        assertThat(codec.rowOf(both).isNullAt(first)).isTrue();
        assertThat(codec.rowOf(both).getInt(WideTypes.PROTOBUF - 1)).isEqualTo(2);
    }

    /** The row of bytes that Spark's columns, objects in an operation, and the codec by itself agree upon. */
    private static <T> Row throughSpark(Codec<T> codec, byte[] bytes, SparkSession spark) {
        T object = codec.read(bytes);
        assertThat(codec.write(object)).isEqualTo(bytes);
        assertThat(codec.bytesOf(codec.rowOf(bytes))).isEqualTo(bytes);

        Dataset<Row> structs = spark.createDataset(List.of(bytes), Encoders.BINARY())
                .select(CodecColumns.fromBytes(codec, col("value")).as("struct"));
        assertThat(structs.select(CodecColumns.toBytes(codec, col("struct")))
                        .first()
                        .<byte[]>getAs(0))
                .isEqualTo(bytes);
        Dataset<T> objects =
                structs.select("struct.*").as(codec.encoder()).map((MapFunction<T, T>) each -> each, codec.encoder());
        assertThat(codec.write(objects.first())).isEqualTo(bytes);
        return objects.toDF().first();
    }
}
