package codecs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.streamlets.spark.catalyst.RecordEncoder;
import io.streamlets.spark.catalyst.RefusedRow;
import io.streamlets.spark.catalyst.RefusedRowSink;
import io.streamlets.spark.codec.BytesCodec;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidValueException;
import io.streamlets.spark.codec.WireFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a dead letter shows of a value of every codec: the same of an object and of its row. */
class LettersTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<FuzzTest.Target> targets() {
        return FuzzTest.targets().filter(target -> target.codec() != BytesCodec.codec());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void objectsAndRows(FuzzTest.Target target) throws IOException {
        shown(target.codec(), target.samples());
    }

    private static <T> void shown(Codec<T> codec, List<byte[]> samples) throws IOException {
        Kept kept = new Kept(new ArrayList<>());
        RecordEncoder<T> encoder = RecordEncoder.of(new Refusing<>(codec), null, "all.out", "all", kept);
        for (byte[] sample : samples) {
            assertThat(encoder.write(codec.read(sample))).isNull();
            assertThat(encoder.bytesOf(codec.rowOf(sample))).isNull();
        }
        assertThat(kept.rows()).hasSize(2 * samples.size()).noneMatch(RefusedRow::isCut);
        Iterator<RefusedRow> rows = kept.rows().iterator();
        while (rows.hasNext()) {
            String object = new String(rows.next().json(), UTF_8);
            JsonNode read = MAPPER.readTree(object);
            assertThat(read.properties().stream().map(java.util.Map.Entry::getKey))
                    .containsExactlyElementsOf(Arrays.asList(codec.schema().fieldNames()));
            assertThat(object).doesNotContain("\"unencodable\"");
            assertThat(read).isEqualTo(MAPPER.readTree(rows.next().json()));
        }
    }

    private record Kept(List<RefusedRow> rows) implements RefusedRowSink {
        @Override
        public void take(Supplier<RefusedRow> row, InvalidValueException reason, @Nullable String file) {
            rows.add(row.get());
        }
    }

    /** Writes nothing. */
    private record Refusing<T>(Codec<T> codec) implements Codec<T> {
        @Override
        public byte[] write(@Nullable T record) {
            throw new InvalidValueException("refused");
        }

        @Override
        public byte[] bytesOf(InternalRow row) {
            throw new InvalidValueException("refused");
        }

        @Override
        public Codec<T> on(WireFormat format) {
            return this;
        }

        @Override
        public Class<T> type() {
            return codec.type();
        }

        @Override
        public String schemaName() {
            return codec.schemaName();
        }

        @Override
        public String schemaText() {
            return codec.schemaText();
        }

        @Override
        public String fingerprint() {
            return codec.fingerprint();
        }

        @Override
        public Encoder<T> encoder() {
            return codec.encoder();
        }

        @Override
        public T read(byte @Nullable [] bytes) {
            return codec.read(bytes);
        }

        @Override
        public InternalRow rowOf(byte @Nullable [] bytes) {
            return codec.rowOf(bytes);
        }
    }
}
