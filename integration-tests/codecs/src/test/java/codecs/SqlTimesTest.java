package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import codecs.java.SqlTimes;
import codecs.java.SqlTimesCodec;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TimeZone;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Dates and times of {@code java.sql}, of the Julian calendar before 1582 and in the local mean time before 1900, are what Spark's own
 * encoder of beans makes of them. That goes by the time zone of the JVM, not by that of the session, which is another one here.
 */
@ExtendWith(SharedSpark.class)
class SqlTimesTest {
    private static final int VALUES = 3000;
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final Codec<SqlTimes> CODEC = SqlTimesCodec.codec();

    private final Random random = new Random(42);
    private TimeZone before;

    @BeforeEach
    void keepTimeZone() {
        before = TimeZone.getDefault();
    }

    @AfterEach
    void restoreTimeZone() {
        TimeZone.setDefault(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/Amsterdam",
                "America/New_York",
                "Asia/Kolkata",
                "Asia/Manila",
                "America/Sao_Paulo",
                "Pacific/Apia"
            })
    void areThoseOfSparksEncoder(String zone, SparkSession spark) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        List<SqlTimes> objects = new ArrayList<>();
        List<InternalRow> rows = new ArrayList<>();
        for (int i = 0; i < VALUES; i++) {
            int day = day(i);
            long micros = micros(i);
            rows.add(new GenericInternalRow(new Object[] {day, micros}));
            objects.add(new SqlTimes(new Date(micros(i + 7) / 1000), new Timestamp(micros / 1000)));
            objects.get(i).getAt().setNanos(random.nextInt(1_000_000_000));
        }

        assertObjectsBecomeRows(spark, objects);
        assertRowsBecomeObjects(spark, rows);
    }

    private static void assertObjectsBecomeRows(SparkSession spark, List<SqlTimes> objects) {
        InternalRow[] sparks = rows(spark.createDataset(objects, Encoders.bean(SqlTimes.class)));
        InternalRow[] ours = rows(spark.createDataset(objects, CODEC.encoder()));
        for (int i = 0; i < objects.size(); i++) {
            SqlTimes object = objects.get(i);
            InternalRow row = sparks[i];
            byte[] bytes = CODEC.write(object);
            InternalRow read = CODEC.rowOf(bytes);
            assertThat(List.of(ours[i].getInt(0), ours[i].getLong(1)))
                    .as("row of %s", object)
                    .isEqualTo(List.of(row.getInt(0), row.getLong(1)));
            assertThat(List.of(read.getInt(0), read.getLong(1)))
                    .as("bytes of %s", object)
                    .isEqualTo(List.of(row.getInt(0), row.getLong(1)));
            assertThat(CODEC.bytesOf(read)).isEqualTo(bytes);
        }
    }

    private static void assertRowsBecomeObjects(SparkSession spark, List<InternalRow> rows) {
        List<byte[]> bytes = rows.stream().map(CODEC::bytesOf).toList();
        Dataset<?> read = spark.createDataset(bytes, Encoders.BINARY())
                .select(CodecColumns.fromBytes(CODEC, col("value")).as("record"))
                .select("record.*");
        List<SqlTimes> sparks = read.as(Encoders.bean(SqlTimes.class)).collectAsList();
        List<SqlTimes> ours = read.as(CODEC.encoder()).collectAsList();
        for (int i = 0; i < rows.size(); i++) {
            assertThat(ours.get(i)).as("object of %s", rows.get(i)).isEqualTo(sparks.get(i));
            assertThat(CODEC.read(bytes.get(i))).as("object of %s", rows.get(i)).isEqualTo(sparks.get(i));
        }
    }

    private static InternalRow[] rows(Dataset<SqlTimes> dataset) {
        return dataset.select("day", "at").queryExecution().executedPlan().executeCollect();
    }

    /** The first and last, those about the change of the calendar, and others of all times. */
    private int day(int i) {
        int change = (int) LocalDate.of(1582, 10, 10).toEpochDay();
        int[] edges = {-2_147_439_564, Integer.MAX_VALUE, 0, -1, -719_162, -719_163};
        return i < edges.length
                ? edges[i]
                : switch (i % 4) {
                    case 0 -> change + random.nextInt(-20, 20);
                    case 1 -> random.nextInt(-800_000, 0);
                    case 2 -> random.nextInt(-40_000, 40_000);
                    default -> random.nextInt(-2_147_000_000, Integer.MAX_VALUE);
                };
    }

    private long micros(int i) {
        long[] edges = {-9_223_183_000_000_000_000L, Long.MAX_VALUE, 0, -1, -999_999, -1_000_001};
        return i < edges.length
                ? edges[i]
                : i % 4 == 3
                        ? random.nextLong(-9_223_183_000_000_000_000L, Long.MAX_VALUE)
                        : day(i) * MICROS_PER_DAY + random.nextLong(MICROS_PER_DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York"})
    void areRefusedWhereSparkHasNone(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        InternalRow early = new GenericInternalRow(new Object[] {0, Long.MIN_VALUE});
        InternalRow earlyDay = new GenericInternalRow(new Object[] {-2_147_439_565, 0L});
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CODEC.bytesOf(early));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> CODEC.bytesOf(earlyDay));
        byte[] bytes = CODEC.bytesOf(new GenericInternalRow(new Object[] {0, -9_223_183_000_000_000_000L}));
        assertThat(CODEC.read(bytes).getAt()).isNotNull();
        byte[] far = {2, 0, 2, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1};
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> CODEC.read(far));
        assertThatExceptionOfType(InvalidRecordException.class).isThrownBy(() -> CODEC.rowOf(far));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> CODEC.write(new SqlTimes(null, new Timestamp(Long.MAX_VALUE))));
    }
}
