package io.streamlets.spark.catalyst;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;

import io.streamlets.spark.SparkTest;
import io.streamlets.spark.analysis.versions.MemoryInput;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.sample.Data;
import io.streamlets.spark.codec.sample.DataCodec;
import io.streamlets.spark.codec.sample.Samples;
import java.util.List;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an inlet reads, and in which way. */
@SparkTest
final class RecordRowsTest {
    private static final List<Data> DATA = Samples.of(51, 60);
    private static final List<byte[]> BYTES =
            DATA.stream().map(DataCodec::write).toList();

    private final SparkSession session;
    private final Codec<Data> codec = CountingCodec.of(DataCodec.codec());

    RecordRowsTest(SparkSession session) {
        this.session = session;
    }

    @ParameterizedTest
    @EnumSource
    void aTypedOperationReadsObjects(Execution execution) {
        execution.in(session, () -> {
            Dataset<String> ids =
                    inlet().map((MapFunction<Data, String>) one -> one.getId().toString(), Encoders.STRING());
            assertThat(ids.collectAsList())
                    .containsExactlyElementsOf(
                            DATA.stream().map(one -> one.getId().toString()).toList());
            assertThat(CountingCodec.OBJECTS_READ).hasValue(DATA.size());
            assertThat(CountingCodec.ROWS_READ).hasValue(0);
        });
    }

    @ParameterizedTest
    @EnumSource
    void fromBytesToBytesThroughObjectsAlone(Execution execution) {
        execution.in(session, () -> {
            Dataset<Data> same = inlet().map((MapFunction<Data, Data>) one -> one, DataCodec.encoder());
            assertThat(RecordBytes.of(same, RecordEncoder.of(codec, null), "out")
                            .as(Encoders.BINARY())
                            .collectAsList())
                    .extracting(DataCodec::read)
                    .containsExactlyElementsOf(DATA);
            assertThat(CountingCodec.OBJECTS_READ).hasValue(DATA.size());
            assertThat(CountingCodec.OBJECTS_WRITTEN).hasValue(DATA.size());
            assertThat(CountingCodec.ROWS_READ).hasValue(0);
            assertThat(CountingCodec.ROWS_WRITTEN).hasValue(0);
        });
    }

    @ParameterizedTest
    @EnumSource
    void fromBytesToBytesThroughRowsAlone(Execution execution) {
        execution.in(session, () -> {
            assertThat(RecordBytes.of(inlet(), RecordEncoder.of(codec, null), "out")
                            .as(Encoders.BINARY())
                            .collectAsList())
                    .extracting(DataCodec::read)
                    .containsExactlyElementsOf(DATA);
            assertThat(CountingCodec.OBJECTS_READ).hasValue(0);
            assertThat(CountingCodec.OBJECTS_WRITTEN).hasValue(0);
            assertThat(CountingCodec.ROWS_READ).hasValue(DATA.size());
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherOperationGivesTheSameObjects(Execution execution) {
        execution.in(session, () -> {
            assertThat(inlet().collectAsList()).containsExactlyElementsOf(DATA);
            assertThat(inlet().filter((FilterFunction<Data>) Data::getFlag)
                            .map((MapFunction<Data, Data>) one -> one, DataCodec.encoder())
                            .collectAsList())
                    .containsExactlyElementsOf(
                            DATA.stream().filter(Data::getFlag).toList());
            assertThat(inlet().filter(col("flag"))
                            .map((MapFunction<Data, Data>) one -> one, DataCodec.encoder())
                            .collectAsList())
                    .containsExactlyElementsOf(
                            DATA.stream().filter(Data::getFlag).toList());
            assertThat(inlet().groupByKey(
                                    (MapFunction<Data, String>)
                                            one -> one.getId().toString(),
                                    Encoders.STRING())
                            .mapGroups(
                                    (MapGroupsFunction<String, Data, Data>) (id, all) -> all.next(),
                                    DataCodec.encoder())
                            .collectAsList())
                    .containsExactlyInAnyOrderElementsOf(DATA);
            assertThat(inlet().alias("l")
                            .joinWith(inlet().alias("r"), col("l.id").equalTo(col("r.id")))
                            .collectAsList())
                    .hasSameSizeAs(DATA)
                    .allSatisfy(pair -> assertThat(pair._1()).isEqualTo(pair._2()));
            assertThat(inlet().union(inlet()).collectAsList()).hasSize(2 * DATA.size());
        });
    }

    @Test
    void aFieldChangedInBetweenIsKept() {
        List<Data> changed = inlet().withColumn("count", lit((short) 5))
                .as(DataCodec.encoder())
                .map((MapFunction<Data, Data>) one -> one, DataCodec.encoder())
                .collectAsList();
        assertThat(changed)
                .hasSameSizeAs(DATA)
                .allSatisfy(one -> assertThat(one.getCount()).isEqualTo(5));
        assertThat(CountingCodec.OBJECTS_READ).hasValue(0);
    }

    @Test
    void aStreamReadsObjects() throws Exception {
        MemoryInput<byte[]> input = MemoryInput.of(session, 1, Encoders.BINARY());
        Dataset<Data> inlet = RecordRows.of(input.toDS(), col("value"), codec);
        StreamingQuery query = inlet.map((MapFunction<Data, Integer>) Data::getCount, Encoders.INT())
                .writeStream()
                .format("memory")
                .queryName("counts")
                .start();
        try {
            input.add(BYTES);
            query.processAllAvailable();
            assertThat(session.table("counts").as(Encoders.INT()).collectAsList())
                    .containsExactlyInAnyOrderElementsOf(
                            DATA.stream().map(Data::getCount).toList());
            assertThat(CountingCodec.OBJECTS_READ).hasValue(DATA.size());
            assertThat(CountingCodec.ROWS_READ).hasValue(0);
        } finally {
            query.stop();
        }
    }

    private Dataset<Data> inlet() {
        Dataset<Row> bytes = session.createDataset(BYTES, Encoders.BINARY()).toDF();
        return RecordRows.of(bytes, col("value"), codec);
    }
}
