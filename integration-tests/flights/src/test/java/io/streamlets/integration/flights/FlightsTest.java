package io.streamlets.integration.flights;

import static org.assertj.core.api.Assertions.assertThat;

import flights.Flight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

final class FlightsTest {
    /** The machine, of which a run that is measured has all, if this module is built alone. */
    private static final String MACHINE = "machine";

    private static final Path CSV = Path.of(System.getProperty("flights.csv"));
    private static final int CSV_ROWS = 31_678;
    private static final int CSV_IMPOSSIBLE = 19;
    private static final Path PARQUET = Path.of(System.getProperty("flights.3m"));
    private static final int PARQUET_ROWS = 3_000_000;
    private static final long PARQUET_DELAY = 20_003_603;

    private static SparkSession spark;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startSpark() {
        spark = PlainSpark.session();
    }

    @AfterAll
    static void stopSpark() {
        spark.stop();
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(value = MACHINE, mode = ResourceAccessMode.READ)
    void everyGroupIsWhatPlainSparkComputes() throws Exception {
        try (FlightsProcess run = FlightsProcess.start(folder, CSV)) {
            assertThat(run.await(Duration.ofMinutes(4))).as(run.output()).isZero();
            assertThat(run.output()).contains("|origin|hour");
        }
        assertThat(assertGroups(PlainSpark.csv(spark, CSV))).isEqualTo(CSV_ROWS - CSV_IMPOSSIBLE);
        try (Topics topics = Topics.of(folder)) {
            assertThat(delays(topics, "accepted"))
                    .hasSize(CSV_ROWS - CSV_IMPOSSIBLE)
                    .allMatch(delay -> delay >= -60 && delay <= 720);
            assertThat(delays(topics, "rejected"))
                    .hasSize(CSV_IMPOSSIBLE)
                    .noneMatch(delay -> delay >= -60 && delay <= 720);
        }
    }

    /** What the filter accepts is aggregated, and what it rejects is shown, in the queries that read them. */
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(value = MACHINE, mode = ResourceAccessMode.READ)
    void everyGroupIsTheSameWithFusedTopics() throws Exception {
        try (FlightsProcess run = FlightsProcess.start(folder, CSV, "app.fuse-all=true")) {
            assertThat(run.await(Duration.ofMinutes(4))).as(run.output()).isZero();
            assertThat(run.output())
                    .contains(
                            "Fused in query 'delays.out': topic 'accepted'.",
                            "Fused in query 'table.rejected': topic 'rejected'.",
                            "[SLT-534] topic 'flights' is not fused.",
                            "[SLT-534] topic 'delays' is not fused.");
        }
        assertThat(assertGroups(PlainSpark.csv(spark, CSV))).isEqualTo(CSV_ROWS - CSV_IMPOSSIBLE);
    }

    @Test
    @ResourceLock(MACHINE)
    void threeMillionFlights() throws Exception {
        Assumptions.assumeTrue(Files.exists(PARQUET), () -> PARQUET + " is not there");
        Path input = Files.createDirectory(folder.resolve("input"));
        Files.createSymbolicLink(input.resolve("flights.parquet"), PARQUET.toRealPath());
        long start = System.nanoTime();
        try (FlightsProcess run = FlightsProcess.startLong(
                folder,
                input,
                "app.streamlets.ingress.config-parameters.format=parquet",
                "app.streamlets.delays.config-parameters.lateness=400 days")) {
            assertThat(run.await(Duration.ofMinutes(10))).as(run.output()).isZero();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "3000000 flights through 3 topics in %.1f s, start and 10 s of idling included: %.0f flights/s%n",
                seconds, PARQUET_ROWS / seconds);
        assertGroups(spark.read().parquet(PARQUET.toString()));
        try (Topics topics = Topics.of(folder)) {
            LongAdder sum = new LongAdder();
            LongAdder count = new LongAdder();
            for (String topic : List.of("accepted", "rejected")) {
                topics.forEachFlight(topic, flight -> {
                    sum.add(flight.getDelay());
                    count.increment();
                });
            }
            assertThat(count.sum()).isEqualTo(PARQUET_ROWS);
            assertThat(sum.sum()).isEqualTo(PARQUET_DELAY);
        }
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    @ResourceLock(value = MACHINE, mode = ResourceAccessMode.READ)
    void killedHalfWayItLosesNothing() throws Exception {
        Path input = split(Files.readAllLines(CSV.resolve("flights-2001-01-01_02.csv")), 40);
        try (FlightsProcess run =
                FlightsProcess.start(folder, input, "app.streamlets.ingress.config-parameters.files-per-batch=1")) {
            Path halfWay = FlightsProcess.storage(folder).resolve("checkpoints/ingress/out/commits/19");
            awaitFile(halfWay, run, Duration.ofMinutes(3));
            run.kill();
        }
        try (FlightsProcess run = FlightsProcess.start(folder, input)) {
            assertThat(run.await(Duration.ofMinutes(4))).as(run.output()).isZero();
        }
        Map<List<Object>, Integer> missing = new HashMap<>();
        PlainSpark.csv(spark, input)
                .collectAsList()
                .forEach(row -> missing.merge(
                        List.of(
                                row.getAs("date"),
                                row.getAs("origin"),
                                row.getAs("destination"),
                                row.<Long>getAs("distance").intValue(),
                                row.<Long>getAs("delay").intValue()),
                        1,
                        Integer::sum));
        try (Topics topics = Topics.of(folder)) {
            for (String topic : List.of("accepted", "rejected")) {
                topics.forEachFlight(
                        topic,
                        flight -> missing.computeIfPresent(key(flight), (key, count) -> count == 1 ? null : count - 1));
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Object> key(Flight flight) {
        return List.of(
                flight.getDate(), flight.getOrigin(), flight.getDestination(), flight.getDistance(), flight.getDelay());
    }

    /** Compares the example's Parquet files with plain Spark, both ways, and gives the number of flights in them. */
    private long assertGroups(Dataset<Row> flights) {
        Dataset<Row> expected = PlainSpark.groups(flights);
        Dataset<Row> actual =
                spark.read().parquet(FlightsProcess.parquet(folder).toString());
        assertThat(actual.columns()).containsExactly(expected.columns());
        assertThat(expected.exceptAll(actual).collectAsList()).isEmpty();
        assertThat(actual.exceptAll(expected).collectAsList()).isEmpty();
        return actual.selectExpr("sum(flights)").head().getLong(0);
    }

    private static List<Integer> delays(Topics topics, String topic) {
        List<Integer> delays = new ArrayList<>();
        topics.forEachFlight(topic, flight -> delays.add(flight.getDelay()));
        return delays;
    }

    private Path split(List<String> lines, int files) throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        List<String> rows = lines.subList(1, lines.size());
        for (int i = 0; i < files; i++) {
            List<String> part = new ArrayList<>(List.of(lines.get(0)));
            part.addAll(rows.subList(rows.size() * i / files, rows.size() * (i + 1) / files));
            Files.write(input.resolve("part-%02d.csv".formatted(i)), part);
        }
        return input;
    }

    private static void awaitFile(Path file, FlightsProcess run, Duration limit)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.toNanos();
        while (!Files.exists(file)) {
            assertThat(run.isAlive()).as(run.output()).isTrue();
            assertThat(System.nanoTime())
                    .as("%s does not appear:%n%s", file, run.output())
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }
}
