package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import codecs.proto.EditionOuterClass_EditionCodec;
import codecs.proto.EverythingCodec;
import codecs.proto.OldFile_OldCodec;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated codecs of Protobuf messages: the same bytes, objects and rows as protobuf-java makes. */
@ExtendWith(SharedSpark.class)
@ParameterizedClass
@MethodSource("codecs")
class ProtobufCodecsTest<T extends Message> {
    private static final int MESSAGES = Integer.getInteger("codecs.messages", 600);
    private static final int IN_DATASETS = 30;

    static Stream<Codec<? extends Message>> codecs() {
        return Stream.concat(
                Stream.of(EverythingCodec.codec(), OldFile_OldCodec.codec(), EditionOuterClass_EditionCodec.codec()),
                RecursiveMessages.codecs());
    }

    @Parameter
    Codec<T> codec;

    @SuppressWarnings("unchecked") // A message of a type's class.
    private List<T> messages(int count) throws Exception {
        Message type = (Message) codec.type().getMethod("getDefaultInstance").invoke(null);
        RandomMessages random = new RandomMessages(codec.type().getName().hashCode());
        List<T> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add((T) random.message(type));
        }
        return messages;
    }

    private Object plain(InternalRow row) {
        return PlainValue.of(row, codec.schema());
    }

    @Test
    void readsAndWritesObjectsAsProtobufDoes() throws Exception {
        RandomMessages random = new RandomMessages(7);
        for (T message : messages(MESSAGES)) {
            byte[] bytes = joined(message.toByteArray(), random.unknownFields().toByteArray());
            T read = codec.read(bytes);
            assertThat(read).isEqualTo(message.getParserForType().parseFrom(bytes));
            assertThat(codec.write(read)).isEqualTo(bytes);
        }
    }

    @Test
    void readsTheRowThatReflectionGives() throws Exception {
        RandomMessages random = new RandomMessages(8);
        for (T message : messages(MESSAGES)) {
            List<Object> expected = MessageRow.of(message);
            assertThat(plain(codec.rowOf(message.toByteArray()))).isEqualTo(expected);
            byte[] withUnknown = joined(random.unknownFields().toByteArray(), message.toByteArray());
            assertThat(plain(codec.rowOf(withUnknown))).isEqualTo(expected);
            assertThat(MessageRow.of(DynamicMessage.parseFrom(message.getDescriptorForType(), withUnknown)))
                    .isEqualTo(expected);
        }
    }

    @Test
    void writesTheBytesThatProtobufWrites() throws Exception {
        for (T message : messages(MESSAGES)) {
            byte[] bytes = message.toByteArray();
            assertThat(codec.bytesOf(codec.rowOf(bytes))).isEqualTo(bytes);
        }
    }

    /** The bytes of two messages in a row are those of the second merged into the first. */
    @Test
    void mergesWhatStandsTwice() throws Exception {
        List<T> messages = messages(MESSAGES);
        for (int i = 1; i < messages.size(); i++) {
            byte[] both =
                    joined(messages.get(i - 1).toByteArray(), messages.get(i).toByteArray());
            assertThat(plain(codec.rowOf(both))).isEqualTo(MessageRow.of(codec.read(both)));
        }
    }

    /** Packed or not, and with fields in any order. */
    @Test
    void readsWhatOtherWritersWrite() throws Exception {
        Random random = new Random(3);
        for (T message : messages(MESSAGES)) {
            byte[] other = OtherWriter.bytesOf(message, random);
            T read = codec.read(other);
            assertThat(plain(codec.rowOf(other))).isEqualTo(MessageRow.of(read));
            assertThat(read).isEqualTo(message);
        }
    }

    @Test
    void everyBeginningOfAMessageIsReadByBothWaysOrByNone() throws Exception {
        for (T message : messages(4)) {
            byte[] bytes = message.toByteArray();
            for (int i = 0; i < bytes.length; i++) {
                readsAlike(Arrays.copyOf(bytes, i));
            }
        }
    }

    @Test
    void randomBytesAreReadByBothWaysOrByNone() throws Exception {
        Random random = new Random(4);
        for (T message : messages(MESSAGES)) {
            byte[] bytes = message.toByteArray();
            for (int i = 0; i < 8 && bytes.length > 0; i++) {
                byte[] changed = bytes.clone();
                for (int n = random.nextInt(3); n >= 0; n--) {
                    changed[random.nextInt(changed.length)] = (byte) random.nextInt();
                }
                readsAlike(changed);
            }
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            readsAlike(noise);
        }
    }

    private void readsAlike(byte[] bytes) {
        T object = null;
        InvalidRecordException fault = null;
        try {
            object = codec.read(bytes);
        } catch (InvalidRecordException e) {
            fault = e;
        }
        try {
            InternalRow row = codec.rowOf(bytes);
            assertThat(fault).isNull();
            assertThat(plain(row)).isEqualTo(MessageRow.of(object));
        } catch (InvalidRecordException e) {
            if (fault == null) {
                assertThat(e.reason()).containsAnyOf("' is out of range: ", "which JSON has not");
            }
        }
    }

    @Test
    void goesThroughDatasetsAsItIs(SparkSession spark) throws Exception {
        List<T> messages = messages(IN_DATASETS);
        Dataset<T> dataset = spark.createDataset(messages, codec.encoder());

        assertThat(dataset.schema()).isEqualTo(codec.schema());
        assertThat(dataset.collectAsList()).isEqualTo(messages);
        assertThat(dataset.map((MapFunction<T, T>) message -> message, codec.encoder())
                        .filter((FilterFunction<T>) Message::isInitialized)
                        .collectAsList())
                .isEqualTo(messages);
        // By name, whatever the order of the columns.
        List<String> names = new ArrayList<>(List.of(codec.schema().fieldNames()));
        Collections.reverse(names);
        assertThat(dataset.select(names.stream()
                                .map(name -> col("`" + name + "`"))
                                .toArray(Column[]::new))
                        .as(codec.encoder())
                        .collectAsList())
                .isEqualTo(messages);
    }

    @Test
    void columnsReadAndWriteBytes(SparkSession spark) throws Exception {
        List<T> messages = messages(IN_DATASETS);
        List<byte[]> bytes = messages.stream().map(Message::toByteArray).toList();
        List<Row> rows = spark.createDataset(bytes, Encoders.BINARY())
                .select(CodecColumns.fromBytes(codec, col("value")).as("message"))
                .select(CodecColumns.toBytes(codec, col("message")).as("bytes"), col("message.*"))
                .collectAsList();
        for (int i = 0; i < bytes.size(); i++) {
            assertThat(rows.get(i).<byte[]>getAs("bytes")).isEqualTo(bytes.get(i));
        }
    }

    @Test
    void aTombstoneIsAnInvalidRecord() {
        assertThatThrownBy(() -> codec.rowOf(null))
                .isInstanceOf(InvalidRecordException.class)
                .hasMessageContaining("it is null, as the value of a Kafka tombstone is");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
