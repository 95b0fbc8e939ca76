package codecs;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.api.java.function.ReduceFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.TypedColumn;
import org.apache.spark.sql.expressions.Aggregator;
import org.apache.spark.sql.types.FractionalType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import scala.Tuple2;

/** Every kind of type in every operation on datasets that takes an encoder; {@link StateOperationsTest} has those with state. */
@ExtendWith(SharedSpark.class)
@ParameterizedClass
@MethodSource("samples")
class OperationsTest<T> {

    /** All, or those whose names match a system property, since each takes seconds. */
    static Stream<TypeSample<?>> samples() {
        return TypeSample.all().filter(sample -> sample.name().matches(System.getProperty("codecs.samples", ".*")));
    }

    @Parameter
    TypeSample<T> sample;

    /**
     * A session in which each operator has code of its own, as those on groups always have: then the conversions of a type are the
     * same code in all operations, which Spark compiles once. Operations on single values keep the code of whole stages.
     */
    private static SparkSession operatorByOperator(SparkSession spark) {
        SparkSession session = spark.newSession();
        session.conf().set("spark.sql.codegen.wholeStage", false);
        session.conf().set("spark.sql.shuffle.partitions", 1);
        return session;
    }

    @Test
    void collect(SparkSession spark) {
        assertThat(sample.dataset(spark).collectAsList()).isEqualTo(sample.values());
    }

    @Test
    void mapAndFilter(SparkSession spark) {
        ByBytes<T> byBytes = sample.byBytes();
        Dataset<T> dataset = sample.dataset(spark)
                .map((MapFunction<T, T>) value -> value, sample.encoder())
                .filter((FilterFunction<T>) value -> byBytes.key(value) > 0);

        assertThat(dataset.collectAsList())
                .isEqualTo(sample.values().stream()
                        .filter(value -> byBytes.key(value) > 0)
                        .toList());
    }

    @Test
    void flatMapAndMapPartitions(SparkSession spark) {
        Dataset<T> dataset = sample.dataset(spark)
                .flatMap((FlatMapFunction<T, T>) value -> List.of(value, value).iterator(), sample.encoder())
                .mapPartitions((MapPartitionsFunction<T, T>) OperationsTest::everySecond, sample.encoder());

        assertThat(dataset.coalesce(1).collectAsList()).isEqualTo(sample.values());
    }

    private static <T> Iterator<T> everySecond(Iterator<T> values) {
        List<T> seconds = new ArrayList<>();
        while (values.hasNext()) {
            values.next();
            seconds.add(values.next());
        }
        return seconds.iterator();
    }

    @Test
    void asAndUnion(SparkSession spark) {
        Dataset<T> fromBytes = sample.byBytes().rows(spark, sample.values()).as(sample.encoder());

        List<T> twice = fromBytes.union(sample.dataset(spark)).collectAsList();

        assertThat(twice)
                .isEqualTo(Stream.concat(sample.values().stream(), sample.values().stream())
                        .toList());
    }

    @Test
    void joinWith(SparkSession spark) {
        SparkSession session = operatorByOperator(spark);
        Dataset<T> left = sample.dataset(session).as("left");
        Dataset<T> right = session.createDataset(sample.values().subList(0, 4), sample.encoder())
                .as("right");

        ByBytes<T> byBytes = sample.byBytes();
        List<Tuple2<T, T>> pairs = left.joinWith(
                        right, byBytes.identity("left").equalTo(byBytes.identity("right")), "left_outer")
                .collectAsList();

        assertThat(pairs).hasSameSizeAs(sample.values());
        for (Tuple2<T, T> pair : pairs) {
            @Nullable T partner = sample.place(pair._1()) < 4 ? pair._1() : null;
            assertThat(pair._2()).isEqualTo(partner);
        }
    }

    @Test
    void groupByKeyWithMapGroups(SparkSession spark) {
        ByBytes<T> byBytes = sample.byBytes();
        List<T> least = grouped(operatorByOperator(spark))
                .mapGroups((MapGroupsFunction<Integer, T, T>) (key, values) -> byBytes.least(values), sample.encoder())
                .collectAsList();

        assertThat(sample.places(least)).containsExactlyInAnyOrderElementsOf(sample.places(leastByKey()));
    }

    @Test
    void reduceGroups(SparkSession spark) {
        ByBytes<T> byBytes = sample.byBytes();
        List<T> least = grouped(operatorByOperator(spark))
                .reduceGroups((ReduceFunction<T>) (one, other) -> byBytes.lesser(one, other))
                .map((MapFunction<Tuple2<Integer, T>, T>) Tuple2::_2, sample.encoder())
                .collectAsList();

        assertThat(sample.places(least)).containsExactlyInAnyOrderElementsOf(sample.places(leastByKey()));
    }

    @Test
    void dropDuplicates(SparkSession spark) {
        SparkSession session = operatorByOperator(spark);
        Dataset<T> twice = sample.dataset(session).union(sample.dataset(session));
        // Spark does not compare maps, and makes 0 of -0 where it compares.
        String[] compared = Stream.of(twice.schema().fields())
                .filter(field -> !field.dataType()
                        .existsRecursively(type -> type instanceof MapType || type instanceof FractionalType))
                .map(StructField::name)
                .toArray(String[]::new);

        List<T> left = twice.dropDuplicates(compared).collectAsList();

        assertThat(sample.places(left)).doesNotContain(-1).doesNotHaveDuplicates();
        Column[] columns =
                Stream.of(compared).map(name -> col("`" + name + "`")).toArray(Column[]::new);
        assertThat(left).hasSize((int) twice.select(columns).distinct().count());
    }

    @Test
    void keys(SparkSession spark) {
        SparkSession session = operatorByOperator(spark);
        List<T> keys = sample.dataset(session)
                .union(sample.dataset(session))
                .groupByKey((MapFunction<T, T>) value -> value, sample.encoder())
                .mapGroups((MapGroupsFunction<T, T, T>) (key, values) -> key, sample.encoder())
                .collectAsList();

        assertThat(sample.places(keys)).containsExactlyInAnyOrderElementsOf(sample.places(sample.values()));
    }

    @Test
    void cogroup(SparkSession spark) {
        SparkSession session = operatorByOperator(spark);
        CoGroupFunction<Integer, T, T, T> both = (key, left, right) -> {
            List<T> all = new ArrayList<>();
            left.forEachRemaining(all::add);
            right.forEachRemaining(all::add);
            return all.iterator();
        };

        List<T> all = grouped(session)
                .cogroup(grouped(session), both, sample.encoder())
                .collectAsList();

        assertThat(sample.places(all))
                .containsExactlyInAnyOrderElementsOf(
                        sample.places(Stream.concat(sample.values().stream(), sample.values().stream())
                                .toList()));
    }

    @Test
    void aggregator(SparkSession spark) {
        SparkSession session = operatorByOperator(spark);
        T zero = sample.values().get(5);
        TypedColumn<T, T> least = new Least<>(sample.byBytes(), sample.byBytes().write(zero)).toColumn();

        T expected = sample.byBytes().least(sample.values().iterator());
        assertThat(sample.dataset(session).select(least, least).collectAsList())
                .isEqualTo(List.of(Tuple2.apply(expected, expected)));
        assertThat(sample.dataset(session).select(least).collectAsList()).isEqualTo(List.of(expected));
        assertThat(sample.dataset(session)
                        .groupByKey((MapFunction<T, String>) any -> "key", Encoders.STRING())
                        .agg(least)
                        .collectAsList())
                .isEqualTo(List.of(Tuple2.apply("key", expected)));
    }

    /** The value with the least bytes; its buffer and its result are of the type itself. */
    private static final class Least<T> extends Aggregator<T, T, T> {
        private static final long serialVersionUID = 1L;

        private final ByBytes<T> order;
        private final byte[] zero;

        Least(ByBytes<T> order, byte[] zero) {
            this.order = order;
            this.zero = zero;
        }

        @Override
        public T zero() {
            return order.read(zero);
        }

        @Override
        public T reduce(T least, T value) {
            return order.lesser(least, value);
        }

        @Override
        public T merge(T one, T other) {
            return order.lesser(one, other);
        }

        @Override
        public T finish(T least) {
            return least;
        }

        @Override
        public Encoder<T> bufferEncoder() {
            return order.encoder();
        }

        @Override
        public Encoder<T> outputEncoder() {
            return order.encoder();
        }
    }

    private KeyValueGroupedDataset<Integer, T> grouped(SparkSession spark) {
        ByBytes<T> byBytes = sample.byBytes();
        return sample.dataset(spark).groupByKey((MapFunction<T, Integer>) byBytes::key, Encoders.INT());
    }

    private List<T> leastByKey() {
        ByBytes<T> byBytes = sample.byBytes();
        Map<Integer, T> least = new HashMap<>();
        sample.values().forEach(value -> least.merge(byBytes.key(value), value, byBytes::lesser));
        return List.copyOf(least.values());
    }
}
