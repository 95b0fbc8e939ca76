package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import codecs.RandomSchemas.Compiled;
import codecs.java.Month;
import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.schema.SchemaComparison;
import io.streamlets.blueprint.schema.SchemaResolution;
import io.streamlets.spark.catalyst.CodecColumns;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.InvalidRecordException;
import io.streamlets.spark.codec.ResolvingReader;
import io.streamlets.spark.codec.WireFormat;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificRecord;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.avro.AvroDeserializer;
import org.apache.spark.sql.avro.SchemaConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.DataType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codecs of random schemas, compared with Avro and Spark: {@code -Dcodecs.seed}, {@code -Dcodecs.schemas} and
 * {@code -Dcodecs.values} make others and more.
 */
@ExtendWith(SharedSpark.class)
class RandomSchemasTest {
    private static final int VALUES = Integer.getInteger("codecs.values", 60);

    /** Of how many schemas datasets are made, which take longer. */
    private static final int DATASETS = 6;

    private static final List<Compiled<?>> all = new ArrayList<>();
    private static final List<Compiled<?>> javaTypes = new ArrayList<>();

    @BeforeAll
    static void compile(@TempDir Path sources) throws Exception {
        for (Compiled<?> each : RandomSchemas.compile(sources)) {
            (SpecificRecord.class.isAssignableFrom(each.codec().type()) ? all : javaTypes).add(each);
        }
    }

    private interface Check<T extends SpecificRecord> {
        void accept(Compiled<T> compiled, GenericRecord record) throws Exception;
    }

    /** Runs a check on random records of the schemas that {@code of} gives. */
    private static <T extends SpecificRecord> void check(Of of, Check<T> check) {
        for (Compiled<?> each : all) {
            @SuppressWarnings("unchecked")
            Compiled<T> compiled = (Compiled<T>) each;
            Schema schema = of.of(compiled);
            RandomData random = new RandomData(RandomSchemas.SEED);
            for (int i = 0; i < VALUES; i++) {
                // As Avro reads it: keys and texts have one class.
                GenericRecord record = Avro.generic(schema, Avro.bytesOf(random.record(schema)));
                try {
                    check.accept(compiled, record);
                } catch (Exception | AssertionError e) {
                    throw new AssertionError(compiled + "older " + compiled.older() + "\nvalue " + record, e);
                }
            }
        }
    }

    private interface Of {
        Schema of(Compiled<?> compiled);
    }

    @Test
    void objectsAreThoseOfAvro() {
        check(Compiled::schema, RandomSchemasTest::checkObject);
    }

    private static <T extends SpecificRecord> void checkObject(Compiled<T> compiled, GenericRecord record) {
        Codec<T> codec = compiled.codec();
        byte[] bytes = Avro.bytesOf(record);

        T object = codec.read(bytes);

        assertThat(object).isEqualTo(Avro.specific(codec.type(), bytes));
        assertSame(record, Avro.bytesOf(codec.type(), object));
        assertSame(record, codec.write(object));
    }

    @Test
    void rowsAreThoseOfSpark() {
        check(Compiled::schema, RandomSchemasTest::checkRow);
    }

    private static <T extends SpecificRecord> void checkRow(Compiled<T> compiled, GenericRecord record) {
        Codec<T> codec = compiled.codec();
        byte[] bytes = Avro.bytesOf(record);

        InternalRow row = codec.rowOf(bytes);

        assertSame(record, codec.bytesOf(row));
        Schema schema =
                new Schema.Parser().parse(Avro.forSpark(compiled.schema().toString()));
        DataType type = SchemaConverters.toSqlType(schema).dataType();
        if (!isWidened(compiled.schema())) {
            assertThat(codec.schema()).isEqualTo(type);
            AvroDeserializer spark = new AvroDeserializer(schema, type, "CORRECTED", false, "", -1);
            assertThat(PlainValue.of(row, type))
                    .isEqualTo(PlainValue.of(
                            spark.deserialize(Avro.generic(schema, bytes)).get(), type));
        }
    }

    /** Whether Spark makes one number of several types of a union, which we keep apart. */
    private static boolean isWidened(Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> schema.getFields().stream().anyMatch(field -> isWidened(field.schema()));
            case ARRAY -> isWidened(schema.getElementType());
            case MAP -> isWidened(schema.getValueType());
            case UNION -> {
                List<Schema> branches = schema.getTypes().stream()
                        .filter(branch -> branch.getType() != Schema.Type.NULL)
                        .toList();
                yield areWidened(branches) || branches.stream().anyMatch(RandomSchemasTest::isWidened);
            }
            default -> false;
        };
    }

    private static boolean areWidened(List<Schema> branches) {
        Set<Schema.Type> types = branches.stream().map(Schema::getType).collect(Collectors.toSet());
        return types.equals(Set.of(Schema.Type.INT, Schema.Type.LONG))
                || types.equals(Set.of(Schema.Type.FLOAT, Schema.Type.DOUBLE));
    }

    @Test
    void recordsOfOlderSchemasAreThoseThatAvroResolves() {
        int differ = 0;
        for (Compiled<?> compiled : all) {
            assertThat(SchemaComparison.differences(compiled.older(), compiled.schema()))
                    .as("%solder %s", compiled, compiled.older())
                    .isEmpty();
            differ += assertHasReader(compiled) ? 1 : 0;
        }
        assertThat(differ).isGreaterThan(all.size() / 2);
        check(Compiled::older, RandomSchemasTest::checkOlder);
    }

    /** Whether the schemas differ, so that there is one. */
    private static boolean assertHasReader(Compiled<?> compiled) {
        boolean differ = SchemaResolution.of(compiled.older(), compiled.schema()) instanceof SchemaResolution.Resolved;
        if (differ) {
            assertThat(compiled.readers())
                    .as("%solder %s", compiled, compiled.older())
                    .anyMatch(reader -> reader.isFor(compiled.codec().type(), compiled.older(), compiled.schema()));
        }
        return differ;
    }

    private static <T extends SpecificRecord> void checkOlder(Compiled<T> compiled, GenericRecord record)
            throws Exception {
        checkOlder(compiled, record, List.of());
        checkOlder(compiled, record, compiled.readers());
    }

    private static <T extends SpecificRecord> void checkOlder(
            Compiled<T> compiled, GenericRecord record, List<ResolvingReader<?>> readers) throws Exception {
        List<WireFormat.Writer> writers =
                List.of(new WireFormat.Writer("old.out", compiled.older().toString()));
        Codec<T> bare = compiled.codec().on(new WireFormat(Encoding.BINARY, writers, null, readers));
        Codec<T> framed = compiled.codec().on(new WireFormat(Encoding.SINGLE_OBJECT, writers, null, readers));
        byte[] bytes = Avro.bytesOf(record);
        ByteBuffer message =
                new BinaryMessageEncoder<GenericRecord>(new GenericData(), compiled.older()).encode(record);
        byte[] single = new byte[message.remaining()];
        message.get(single);
        GenericRecord resolved = Avro.resolved(compiled.older(), compiled.schema(), bytes);
        T expected = Avro.resolved(compiled.older(), compiled.codec().type(), bytes);

        assertThat(bare.read(bytes)).isEqualTo(expected);
        assertThat(framed.read(single)).isEqualTo(expected);
        assertSame(resolved, compiled.codec().write(bare.read(bytes)));
        assertSame(resolved, compiled.codec().bytesOf(bare.rowOf(bytes)));
        assertSame(resolved, compiled.codec().bytesOf(framed.rowOf(single)));
    }

    @Test
    void olderRecordsOfJavaTypesAreTheSameByGeneratedCodeAndBySchemas() {
        assertThat(javaTypes).hasSize(RandomSchemas.JAVA_TYPES.size());
        javaTypes.forEach(RandomSchemasTest::checkOlderJavaType);
    }

    private static <T> void checkOlderJavaType(Compiled<T> compiled) {
        assertThat(assertHasReader(compiled) || compiled.codec().type() == Month.class)
                .as("%s", compiled)
                .isTrue();
        List<WireFormat.Writer> writers =
                List.of(new WireFormat.Writer("old.out", compiled.older().toString()));
        Codec<T> own = compiled.codec();
        Codec<T> bySchemas = own.on(new WireFormat(Encoding.BINARY, writers));
        Codec<T> generated = own.on(new WireFormat(Encoding.BINARY, writers, null, compiled.readers()));
        RandomData random = new RandomData(RandomSchemas.SEED);
        int valid = 0;
        for (int i = 0; i < 10 * VALUES; i++) {
            byte[] bytes = Avro.bytesOf(random.record(compiled.older()));
            String object = outcome(() -> own.write(bySchemas.read(bytes)));
            String row = outcome(() -> own.bytesOf(bySchemas.rowOf(bytes)));
            assertThat(outcome(() -> own.write(generated.read(bytes))))
                    .as("%s", compiled)
                    .isEqualTo(object);
            assertThat(outcome(() -> own.bytesOf(generated.rowOf(bytes))))
                    .as("%s", compiled)
                    .isEqualTo(row);
            valid += object.equals(INVALID) ? 0 : 1;
        }
        assertThat(valid).as("%s", compiled).isGreaterThan(VALUES / 10);
    }

    private static final String INVALID = "invalid";

    /** What becomes of a record: numbers may not fit into a byte or a span of time. */
    private static String outcome(Supplier<byte[]> bytes) {
        try {
            return HexFormat.of().formatHex(bytes.get());
        } catch (InvalidRecordException outOfRange) {
            return INVALID;
        }
    }

    /** The bytes are those of the record, but for the order of entries in maps, which means nothing. */
    private static void assertSame(GenericRecord record, byte[] bytes) {
        assertThat(Avro.generic(record.getSchema(), bytes)).isEqualTo(record);
        assertThat(bytes).hasSize(Avro.bytesOf(record).length);
    }

    @Test
    void encodersHoldThem() {
        for (Compiled<?> compiled : all) {
            @SuppressWarnings("unchecked")
            Compiled<SpecificRecord> one = (Compiled<SpecificRecord>) compiled;
            checkEncoder(one);
        }
    }

    private static <T extends SpecificRecord> void checkEncoder(Compiled<T> compiled) {
        Codec<T> codec = compiled.codec();
        PlanEncoder<T> encoder = new PlanEncoder<>(codec.encoder());
        RandomData random = new RandomData(RandomSchemas.SEED);
        for (int i = 0; i < VALUES; i++) {
            byte[] bytes = Avro.bytesOf(random.record(compiled.schema()));
            T object = Avro.specific(codec.type(), bytes);
            InternalRow row = encoder.row(object);
            assertThat(PlainValue.of(row, codec.schema()))
                    .as("%s", compiled)
                    .isEqualTo(PlainValue.of(codec.rowOf(bytes), codec.schema()));
            assertThat(encoder.object(row)).as("%s", compiled).isEqualTo(object);
        }
    }

    @Test
    void datasetsHoldThem(SparkSession spark) {
        for (Compiled<?> compiled : all.subList(Math.max(0, all.size() - DATASETS), all.size())) {
            @SuppressWarnings("unchecked")
            Compiled<SpecificRecord> one = (Compiled<SpecificRecord>) compiled;
            checkDataset(one, spark);
        }
    }

    private static <T extends SpecificRecord> void checkDataset(Compiled<T> compiled, SparkSession spark) {
        Codec<T> codec = compiled.codec();
        RandomData random = new RandomData(RandomSchemas.SEED);
        List<byte[]> bytes = IntStream.range(0, VALUES)
                .mapToObj(i -> Avro.bytesOf(random.record(compiled.schema())))
                .toList();
        List<T> objects =
                bytes.stream().map(each -> Avro.specific(codec.type(), each)).toList();

        Dataset<T> mapped = spark.createDataset(bytes, Encoders.BINARY())
                .select(CodecColumns.fromBytes(codec, col("value")).as("record"))
                .select("record.*")
                .as(codec.encoder())
                .map((MapFunction<T, T>) object -> object, codec.encoder());

        assertThat(mapped.collectAsList()).as("%s", compiled).isEqualTo(objects);
    }
}
