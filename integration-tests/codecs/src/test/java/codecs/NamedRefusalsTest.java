package codecs;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import codecs.before.Reading;
import codecs.before.ReadingCodec;
import codecs.before.Unit;
import codecs.java.Refusing;
import codecs.java.Refusing.Inner;
import codecs.java.RefusingCodec;
import codecs.proto.Everything;
import codecs.proto.EverythingCodec;
import com.google.protobuf.Duration;
import com.google.protobuf.NullValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.Value;
import io.streamlets.blueprint.problem.Causes;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.InvalidValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.generic.GenericRecord;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each value that is refused is named by its record and field, whichever way it goes. */
@ExtendWith(SharedSpark.class)
class NamedRefusalsTest {
    private static final String FIX =
            ".\n    Fix: give the field a value that its schema allows, or change the schema.";
    private static final String TIMES =
            "a timestamp is from -290308-12-21T19:59:05.224192Z to +294247-01-10T04:00:54.775807Z";
    private static final String LOCAL_TIMES =
            "a local timestamp is from -290308-12-21T19:59:05.224192 to +294247-01-10T04:00:54.775807";
    private static final String DURATIONS =
            "a duration is less than 106751991 days, 4 hours and 55 seconds, in either direction";

    static Stream<Arguments> objects() {
        BigInteger large = BigInteger.TEN.pow(38);
        return Stream.of(
                Arguments.of(new Refusing().at(Instant.MAX), "'Refusing.at' is out of range: " + TIMES),
                Arguments.of(
                        new Refusing().local(LocalDateTime.MIN), "'Refusing.local' is out of range: " + LOCAL_TIMES),
                Arguments.of(
                        new Refusing().length(java.time.Duration.ofSeconds(Long.MAX_VALUE)),
                        "'Refusing.length' is out of range: " + DURATIONS),
                Arguments.of(
                        new Refusing().day(LocalDate.MAX),
                        "'Refusing.day' is out of range: a date is from -5877641-06-23 to +5881580-07-11"),
                Arguments.of(
                        new Refusing().sqlAt(new java.sql.Timestamp(Long.MAX_VALUE)),
                        "'Refusing.sqlAt' is out of range: " + TIMES),
                Arguments.of(
                        new Refusing().price(new BigDecimal("1E-19")),
                        "'Refusing.price' has a wrong value: the decimal 1E-19 has more than 18 digits after the point"),
                Arguments.of(
                        new Refusing().whole(large),
                        "'Refusing.whole' has a wrong value: the decimal " + large
                                + " has more than 38 digits at scale 0"),
                Arguments.of(
                        new Refusing().times(Arrays.asList(Instant.EPOCH, null, Instant.MIN)),
                        "'Refusing.times[]' is out of range: " + TIMES),
                Arguments.of(
                        new Refusing().lengths(Map.of("a", java.time.Duration.ofSeconds(Long.MIN_VALUE))),
                        "'Refusing.lengths[]' is out of range: " + DURATIONS),
                Arguments.of(
                        new Refusing().inner(new Inner(List.of(List.of(Instant.MAX)))),
                        "'Inner.times[][]' is out of range: " + TIMES));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void objectsToBytesAndToRows(Refusing object, String reason, SparkSession spark) {
        Codec<Refusing> codec = RefusingCodec.codec();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> codec.write(object))
                .withMessage("[SLT-605] " + reason.replace("Inner.", "Refusing_Inner.") + FIX);
        assertRefused(
                reason,
                () -> spark.createDataset(List.of(object), codec.encoder()).collectAsList());
        // In a task, where Spark wraps nothing around it.
        assertRefused(
                reason,
                () -> spark.range(1)
                        .map((MapFunction<Long, Refusing>) one -> refusedFor(reason), RefusingCodec.encoder())
                        .toDF()
                        .collectAsList());
    }

    private static Refusing refusedFor(String reason) {
        return objects()
                .map(Arguments::get)
                .filter(arguments -> arguments[1].equals(reason))
                .map(arguments -> (Refusing) arguments[0])
                .findFirst()
                .orElseThrow();
    }

    static Stream<Arguments> columns() {
        return Stream.of(
                Arguments.of(
                        "level",
                        lit("NONE"),
                        "'Refusing.level' has a wrong value: 'NONE' is no symbol of enum 'codecs.java.Level'"),
                Arguments.of("id", lit("x"), "'Refusing.id' has a wrong value: 'x' is not a UUID"),
                Arguments.of("time", lit(-1L), "'Refusing.time' has a wrong value: "),
                Arguments.of(
                        "name", expr("cast(x'ff' as string)"), "'Refusing.name' has a wrong value: it is not UTF-8"),
                Arguments.of(
                        "day2",
                        expr("date_from_unix_date(-2147483648)"),
                        "'Refusing.day2' has a wrong value: -5877641-06-23 is before the days of java.sql.Date"),
                Arguments.of(
                        "sqlAt",
                        expr("timestamp_micros(-9223372036854775808)"),
                        "'Refusing.sqlAt' is out of range: " + TIMES));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void rowsToBytesAndToObjects(String column, Column value, String reason, SparkSession spark) {
        Codec<Refusing> codec = RefusingCodec.codec();
        Dataset<Row> rows = spark.createDataset(List.of(new Refusing()), codec.encoder())
                .toDF()
                .withColumn(column, value);
        Column[] columns =
                Stream.of(codec.schema().fieldNames()).map(name -> col(name)).toArray(Column[]::new);
        assertRefused(
                reason,
                () -> rows.select(CodecColumns.toBytes(codec, struct(columns))).collectAsList());
        if (!column.equals("name")) { // A String of Java has U+FFFD there.
            assertRefused(reason, () -> rows.as(codec.encoder()).collectAsList());
        }
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                Arguments.of(
                        Everything.newBuilder()
                                .setATimestamp(Timestamp.newBuilder().setSeconds(Long.MAX_VALUE))
                                .build(),
                        "'Everything.a_timestamp' is out of range: " + TIMES),
                Arguments.of(
                        Everything.newBuilder()
                                .setADuration(Duration.newBuilder().setSeconds(Long.MIN_VALUE))
                                .build(),
                        "'Everything.a_duration' is out of range: " + DURATIONS),
                Arguments.of(
                        Everything.newBuilder()
                                .setAStruct(Struct.newBuilder()
                                        .putFields(
                                                "n",
                                                Value.newBuilder()
                                                        .setNullValue(NullValue.NULL_VALUE)
                                                        .build())
                                        .putFields(
                                                "x",
                                                Value.newBuilder()
                                                        .setNumberValue(Double.NaN)
                                                        .build()))
                                .build(),
                        "'Everything.a_struct' has a wrong value: google.protobuf.Value has the number NaN, which JSON has not"));
    }

    @ParameterizedTest
    @MethodSource("messages")
    void messagesToRows(Everything message, String reason, SparkSession spark) {
        assertRefused(
                reason,
                () -> spark.createDataset(List.of(message), EverythingCodec.encoder())
                        .collectAsList());
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> EverythingCodec.codec().rowOf(message.toByteArray()))
                .withMessageStartingWith(
                        "[SLT-602] a record is not a valid '" + Everything.class.getName() + "': " + reason);
    }

    @Test
    void bytesToObjectsAndToRows() {
        Codec<Reading> codec = ReadingCodec.codec();
        Reading reading = Reading.newBuilder()
                .setSource("")
                .setCount(1)
                .setRatio(1)
                .setUnit(Unit.CELSIUS)
                .setAt(Instant.EPOCH)
                .setRemoved(List.of())
                .setPrice(new BigDecimal("1.00"))
                .setSamples(List.of())
                .setLimits(Map.of())
                .setNote("")
                .build();
        GenericRecord record = Avro.generic(reading.getSchema(), Avro.bytesOf(Reading.class, reading));
        record.put("at", Long.MAX_VALUE);
        byte[] bytes = Avro.bytesOf(record);
        String problem = "[SLT-602] a record is not a valid 'codecs.before.Reading': a value is out of range: " + TIMES
                + ".\n    at byte %d of %d, in 'Reading.at'\n".formatted(17, bytes.length);
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.read(bytes))
                .withMessageStartingWith(problem)
                .satisfies(e -> assertThat(e.reasonWithoutValues()).isEqualTo(e.reason()));
        assertThatExceptionOfType(InvalidRecordException.class)
                .isThrownBy(() -> codec.rowOf(bytes))
                .withMessageStartingWith(problem);
    }

    private interface Action {
        void run() throws Exception;
    }

    /** As a query that fails shows it: the first of our own exceptions. */
    private static void assertRefused(String reason, Action action) {
        Throwable thrown = catchThrowable(action::run);
        assertThat(thrown).isNotNull();
        assertThat(Causes.chain(thrown))
                .filteredOn(InvalidValueException.class::isInstance)
                .as("%s", thrown)
                .isNotEmpty()
                .first()
                .satisfies(e -> assertThat(e.getMessage())
                        .startsWith("[SLT-605] " + reason)
                        .endsWith(FIX));
    }
}
