package codecs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.FlatMapGroupsWithStateFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsWithStateFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import scala.jdk.javaapi.CollectionConverters;

/** Every kind of type as the state and as the key of a streaming query, which a second run takes from the checkpoint. */
@ExtendWith(SharedSpark.class)
@ParameterizedClass
@MethodSource("samples")
class StateOperationsTest<T> {
    private static final Map<String, String> SETTINGS = Map.of(
            "spark.sql.streaming.stateStore.providerClass",
            "org.apache.spark.sql.execution.streaming.state.RocksDBStateStoreProvider",
            "spark.sql.shuffle.partitions",
            "1",
            // Spark takes the two operations on groups with state only apart from each other.
            "spark.sql.streaming.unsupportedOperationCheck",
            "false");

    static Stream<TypeSample<?>> samples() {
        return TypeSample.all();
    }

    @Parameter
    TypeSample<T> sample;

    @TempDir
    Path folder;

    /** All operators are parts of one query, since most of a test is its start and restart. */
    @Test
    void isTheSameAfterARestart(SparkSession spark) throws Exception {
        SparkSession session = withState(spark);
        T first = sample.values().get(0);
        T second = sample.values().get(1);
        T third = sample.values().get(2);
        T none = sample.values().get(3);
        MemoryInput<T> flatMapped = input(session, 1);
        MemoryInput<T> mapped = input(session, 2);
        MemoryInput<T> transformed = input(session, 3);
        Map<MemoryInput<T>, T> inputs = new HashMap<>(Map.of(flatMapped, first, mapped, third));
        Dataset<T> known = flatMapGroupsWithState(flatMapped).union(mapGroupsWithState(mapped, none));
        List<T> expected = new ArrayList<>(List.of(first, third));
        if (sample.encoder().schema().sql().contains("INTERVAL")) {
            // Spark 4.0 makes an Avro schema of this state, and has none for an interval.
            assertThatThrownBy(() -> run(
                            folder.resolve("refused"), Map.of(transformed, second), transformWithState(transformed)))
                    .hasMessageContaining("Unexpected type DayTimeIntervalType");
        } else {
            inputs.put(transformed, second);
            known = known.union(transformWithState(transformed));
            // The key, the value, the list, and the key and the value of the map.
            expected.addAll(Collections.nCopies(5, second));
        }

        Path checkpoint = folder.resolve("checkpoint");
        assertThat(run(checkpoint, inputs, known)).isEqualTo(List.of(none));
        assertThat(run(checkpoint, inputs, known)).isEqualTo(expected);
    }

    private Dataset<T> flatMapGroupsWithState(MemoryInput<T> input) {
        FlatMapGroupsWithStateFunction<String, T, T, T> previous = (key, values, state) -> {
            List<T> out = new ArrayList<>();
            state.getOption().foreach(out::add);
            values.forEachRemaining(state::update);
            return out.iterator();
        };
        return input.toDS()
                .groupByKey((MapFunction<T, String>) any -> "key", Encoders.STRING())
                .flatMapGroupsWithState(
                        previous,
                        OutputMode.Update(),
                        sample.encoder(),
                        sample.encoder(),
                        GroupStateTimeout.NoTimeout());
    }

    private Dataset<T> mapGroupsWithState(MemoryInput<T> input, T none) {
        ByBytes<T> type = sample.byBytes();
        byte[] bytes = type.write(none);
        MapGroupsWithStateFunction<String, T, T, T> previous = (key, values, state) -> {
            T known = state.exists() ? state.get() : type.read(bytes);
            values.forEachRemaining(state::update);
            return known;
        };
        return input.toDS()
                .groupByKey((MapFunction<T, String>) any -> "key", Encoders.STRING())
                .mapGroupsWithState(previous, sample.encoder(), sample.encoder());
    }

    private Dataset<T> transformWithState(MemoryInput<T> input) {
        return input.toDS()
                .groupByKey((MapFunction<T, T>) key -> key, sample.encoder())
                .transformWithState(
                        new Remembering<>(sample.byBytes()), TimeMode.None(), OutputMode.Update(), sample.encoder());
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

    private static SparkSession withState(SparkSession spark) {
        SparkSession session = spark.newSession();
        SETTINGS.forEach(session.conf()::set);
        return session;
    }

    private MemoryInput<T> input(SparkSession session, int id) {
        return MemoryInput.of(session, id, sample.encoder());
    }

    /** What the query, started from its checkpoint, gives for values that come then. */
    private List<T> run(Path checkpoint, Map<MemoryInput<T>, T> inputs, Dataset<T> output) throws Exception {
        List<T> collected = new ArrayList<>();
        inputs.forEach((input, value) -> input.add(List.of(value)));
        StreamingQuery query = output.writeStream()
                .foreachBatch((batch, id) -> {
                    collected.addAll(batch.collectAsList());
                })
                .outputMode(OutputMode.Update())
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
