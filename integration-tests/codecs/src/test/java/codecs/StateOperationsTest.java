package codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsWithStateFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsWithStateFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.execution.streaming.MemoryStream;
import org.apache.spark.sql.streaming.GroupStateTimeout;
import org.apache.spark.sql.streaming.ListState;
import org.apache.spark.sql.streaming.MapState;
import org.apache.spark.sql.streaming.OutputMode;
import org.apache.spark.sql.streaming.StatefulProcessor;
import org.apache.spark.sql.streaming.StreamingQuery;
import org.apache.spark.sql.streaming.TTLConfig;
import org.apache.spark.sql.streaming.TimeMode;
import org.apache.spark.sql.streaming.TimerValues;
import org.apache.spark.sql.streaming.ValueState;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/** Every kind of type as the state and as the key of a streaming query, which a second run takes from the checkpoint. */
@ExtendWith(SharedSpark.class)
@ParameterizedClass
@MethodSource("samples")
class StateOperationsTest<T> {
    private static final String PROVIDER = "spark.sql.streaming.stateStore.providerClass";
    private static final String PARTITIONS = "spark.sql.shuffle.partitions";

    static Stream<TypeSample<?>> samples() {
        return TypeSample.all();
    }

    @Parameter
    TypeSample<T> sample;

    @TempDir
    Path checkpoint;

    @Test
    void flatMapGroupsWithState(SparkSession spark) throws Exception {
        FlatMapGroupsWithStateFunction<String, T, T, T> previous = (key, values, state) -> {
            List<T> out = new ArrayList<>();
            state.getOption().foreach(out::add);
            values.forEachRemaining(state::update);
            return out.iterator();
        };
        T value = sample.values().get(0);

        List<T> out = twice(
                spark,
                value,
                OutputMode.Append(),
                input -> input.groupByKey((MapFunction<T, String>) any -> "key", Encoders.STRING())
                        .flatMapGroupsWithState(
                                previous,
                                OutputMode.Append(),
                                sample.encoder(),
                                sample.encoder(),
                                GroupStateTimeout.NoTimeout()));

        assertThat(out).isEqualTo(List.of(value));
    }

    @Test
    void mapGroupsWithState(SparkSession spark) throws Exception {
        ByBytes<T> type = sample.byBytes();
        byte[] none = type.write(sample.values().get(3));
        MapGroupsWithStateFunction<String, T, T, T> previous = (key, values, state) -> {
            T known = state.exists() ? state.get() : type.read(none);
            values.forEachRemaining(state::update);
            return known;
        };
        T value = sample.values().get(2);

        List<T> out = twice(
                spark,
                value,
                OutputMode.Update(),
                input -> input.groupByKey((MapFunction<T, String>) any -> "key", Encoders.STRING())
                        .mapGroupsWithState(previous, sample.encoder(), sample.encoder()));

        assertThat(out).isEqualTo(List.of(sample.values().get(3), value));
    }

    @Test
    void transformWithState(SparkSession spark) throws Exception {
        T value = sample.values().get(1);

        List<T> out = new ArrayList<>();
        ThrowingCallable twice = () -> out.addAll(twice(
                spark,
                value,
                OutputMode.Append(),
                input -> input.groupByKey((MapFunction<T, T>) key -> key, sample.encoder())
                        .transformWithState(
                                new Remembering<>(sample.byBytes()),
                                TimeMode.None(),
                                OutputMode.Append(),
                                sample.encoder())));
        if (sample.encoder().schema().sql().contains("INTERVAL")) {
            // Spark 4.0 makes an Avro schema of the state, and has none for an interval.
            assertThatThrownBy(twice).hasMessageContaining("Unexpected type DayTimeIntervalType");
            return;
        }
        assertThatCode(twice).doesNotThrowAnyException();
        // The key, the value, the list, and the key and the value of the map.
        assertThat(out).isEqualTo(List.of(value, value, value, value, value));
    }

    /** Gives nothing for the first value of a key, and for the next one what it knows of the first. */
    private static final class Remembering<T> extends StatefulProcessor<T, T, T> {
        private static final long serialVersionUID = 1L;

        private final ByBytes<T> type;
        private transient ValueState<T> value;
        private transient ListState<T> list;
        private transient MapState<T, T> map;

        Remembering(ByBytes<T> type) {
            this.type = type;
        }

        @Override
        public void init(OutputMode outputMode, TimeMode timeMode) {
            value = getHandle().getValueState("value", type.encoder(), TTLConfig.NONE());
            list = getHandle().getListState("list", type.encoder(), TTLConfig.NONE());
            map = getHandle().getMapState("map", type.encoder(), type.encoder(), TTLConfig.NONE());
        }

        @Override
        public scala.collection.Iterator<T> handleInputRows(
                T key, scala.collection.Iterator<T> rows, TimerValues timers) {
            List<T> out = new ArrayList<>();
            if (value.exists()) {
                out.add(key);
                out.add(value.get());
                CollectionConverters.asJava(list.get()).forEachRemaining(out::add);
                CollectionConverters.asJava(map.keys()).forEachRemaining(out::add);
                out.add(map.getValue(key));
            }
            while (rows.hasNext()) {
                T row = rows.next();
                value.update(row);
                list.appendValue(row);
                map.updateValue(key, row);
            }
            return CollectionConverters.asScala(out.iterator());
        }
    }

    private interface Query<T> {
        Dataset<T> of(Dataset<T> input);
    }

    /** What the query gives for a value that comes twice, with a restart from its checkpoint in between. */
    private List<T> twice(SparkSession spark, T value, OutputMode mode, Query<T> query) throws Exception {
        String provider = spark.conf().get(PROVIDER);
        String partitions = spark.conf().get(PARTITIONS);
        spark.conf().set(PROVIDER, "org.apache.spark.sql.execution.streaming.state.RocksDBStateStoreProvider");
        spark.conf().set(PARTITIONS, "1");
        try {
            MemoryStream<T> input = new MemoryStream<>(1, spark.sqlContext(), Option.empty(), sample.encoder());
            Dataset<T> output = query.of(input.toDS());
            List<T> collected = new ArrayList<>(run(input, output, mode, value));
            collected.addAll(run(input, output, mode, value));
            return collected;
        } finally {
            spark.conf().set(PROVIDER, provider);
            spark.conf().set(PARTITIONS, partitions);
        }
    }

    private List<T> run(MemoryStream<T> input, Dataset<T> output, OutputMode mode, T value) throws Exception {
        List<T> collected = new ArrayList<>();
        input.addData(CollectionConverters.asScala(List.of(value)).toSeq());
        StreamingQuery query = output.writeStream()
                .foreachBatch((batch, id) -> {
                    collected.addAll(batch.collectAsList());
                })
                .outputMode(mode)
                .option("checkpointLocation", checkpoint.toString())
                .start();
        try {
            query.processAllAvailable();
        } finally {
            query.stop();
        }
        return collected;
    }
}
