package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.codec.sample.Data;
import io.streamlets.spark.codec.sample.DataCodec;
import io.streamlets.spark.codec.sample.Digest;
import io.streamlets.spark.codec.sample.Kind;
import io.streamlets.spark.codec.sample.Samples;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of records: for equal fields the same, whatever the session's settings and by whichever way. */
@SparkTest
final class RecordKeysTest {
    private final SparkSession session;

    RecordKeysTest(SparkSession session) {
        this.session = session.newSession();
        this.session.conf().set("spark.sql.session.timeZone", "Asia/Tokyo");
        this.session.conf().set("spark.sql.ansi.enabled", "false");
    }

    @Test
    void eachTypeThatCanBeAKeyHasOneForm() {
        Data data = data();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("flag", "true");
        keys.put("count", "-7");
        keys.put("total", "9223372036854775807");
        keys.put("name", "grün");
        keys.put("payload", new byte[] {1, 2});
        keys.put("digest", new byte[] {1, 2, 3, 4});
        keys.put("kind", "MEDIUM");
        keys.put("day", "2026-01-31");
        keys.put("atMillis", "3600001");
        keys.put("atMicros", "3600000001");
        keys.put("created", "2026-01-31 23:30:00");
        keys.put("updated", "2026-01-31 23:30:00.000001");
        keys.put("localCreated", "2026-01-31 23:30:00.12");
        keys.put("localUpdated", "0001-01-01 00:00:00");
        keys.put("price", "0.00");
        keys.put("share", "0.000000");
        keys.put("id", "00000000-0000-0001-0000-000000000002");
        keys.put("note", null);
        keys.put("level", "5");
        keys.put("seen", "1969-12-31 23:59:59.999");
        keys.put("fallback", "SMALL");
        Dataset<Data> rows = session.createDataset(List.of(data), DataCodec.encoder())
                .select(col("*"))
                .as(DataCodec.encoder());
        Dataset<Data> objects = rows.map((MapFunction<Data, Data>) one -> one, DataCodec.encoder());
        keys.forEach((field, key) -> {
            assertThat(key(rows, field)).describedAs("%s of a row", field).isEqualTo(key);
            assertThat(key(objects, field))
                    .describedAs("%s of an object", field)
                    .isEqualTo(key);
        });
    }

    @Test
    void aColumnThatIsWidenedGivesTheKeyOfTheField() {
        Dataset<Row> narrow = session.createDataset(List.of(data()), DataCodec.encoder())
                .withColumn("price", col("count").cast("decimal(3,0)"))
                .withColumn("localUpdated", col("day"));
        assertThat(key(narrow, "price")).isEqualTo("-7.00");
        assertThat(key(narrow, "localUpdated")).isEqualTo("2026-01-31 00:00:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ratio", "value", "samples", "tags", "place", "origin"})
    void aFieldWithoutAStableTextIsRefused(String field) {
        Dataset<Data> rows = session.createDataset(List.of(data()), DataCodec.encoder());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RecordBytes.of(rows, RecordEncoder.of(DataCodec.codec(), field), "out"))
                .withMessage("""
                        [SLT-225] records of 'io.streamlets.spark.codec.sample.Data' are partitioned by '%s', whose type has no stable text form.
                            its type is %s
                            Fix: partition them by a boolean, a whole number, a decimal, a text, a date, a time or bytes.""".formatted(
                        field,
                        DataCodec.codec().schema().apply(field).dataType().simpleString()));
    }

    @Test
    void aFieldThatIsNotThereIsRefused() {
        Dataset<Data> rows = session.createDataset(List.of(data()), DataCodec.encoder());
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> RecordBytes.of(rows, RecordEncoder.of(DataCodec.codec(), "colour"), "out"))
                .withMessage("'io.streamlets.spark.codec.sample.Data' has no field 'colour' to be partitioned by");
    }

    private static Object key(Dataset<?> records, String field) {
        return RecordBytes.of(records, RecordEncoder.of(DataCodec.codec(), field), "out")
                .first()
                .get(0);
    }

    private static Data data() {
        Data data = new Samples(7).data();
        data.setFlag(true);
        data.setCount(-7);
        data.setTotal(Long.MAX_VALUE);
        data.setName("grün");
        data.setPayload(ByteBuffer.wrap(new byte[] {1, 2}));
        data.setDigest(new Digest(new byte[] {1, 2, 3, 4}));
        data.setKind(Kind.MEDIUM);
        data.setDay(LocalDate.of(2026, 1, 31));
        data.setAtMillis(LocalTime.of(1, 0, 0, 1_000_000));
        data.setAtMicros(LocalTime.of(1, 0, 0, 1_000));
        data.setCreated(Instant.parse("2026-01-31T23:30:00Z"));
        data.setUpdated(Instant.parse("2026-01-31T23:30:00.000001Z"));
        data.setLocalCreated(LocalDateTime.of(2026, 1, 31, 23, 30, 0, 120_000_000));
        data.setLocalUpdated(LocalDateTime.of(1, 1, 1, 0, 0));
        data.setPrice(new BigDecimal("0.00"));
        data.setShare(new BigDecimal("0.000000"));
        data.setId(new UUID(1, 2));
        data.setNote(null);
        data.setLevel(5);
        data.setSeen(Instant.EPOCH.minusMillis(1));
        data.setFallback(Kind.SMALL);
        return data;
    }
}
