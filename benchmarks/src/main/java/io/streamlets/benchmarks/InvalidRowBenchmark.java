package io.streamlets.benchmarks;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.OutletPort;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.kafka.InvalidRecordPolicy;
import java.time.LocalDateTime;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/**
 * Flights of an outlet with a key, by what becomes of those that it cannot write: from columns, and as the objects that a function
 * returns.
 */
public class InvalidRowBenchmark extends InvalidBenchmark<Flight> {
    private static final LocalDateTime START = LocalDateTime.of(2001, 1, 1, 0, 0);
    private static final OutletPort<Flight> OUTLET =
            OutletPort.of("out", FlightCodec.codec()).partitionedBy("origin");

    /** An invalid one has no origin. */
    @Override
    Dataset<Flight> source(int period) {
        boolean asObjects = as.equals("objects");
        Dataset<Long> numbers =
                spark.range(ROWS).coalesce(1).as(Encoders.LONG()).cache();
        numbers.count();
        Dataset<Flight> objects = numbers.map(
                (MapFunction<Long, Flight>)
                        i -> flight(i, asObjects && period < ROWS && i % period == period - 1 ? null : "AN" + i % 10),
                FlightCodec.encoder());
        if (asObjects) {
            return objects;
        }
        Dataset<Flight> columns = objects.withColumn(
                        "origin",
                        when(
                                lit(period)
                                        .equalTo(ROWS)
                                        .or(pmod(col("distance"), lit(period)).notEqual(period - 1)),
                                col("origin")))
                .as(FlightCodec.encoder())
                .cache();
        columns.count();
        return columns;
    }

    @SuppressWarnings("NullAway") // Wrong on purpose.
    private static Flight flight(long i, @Nullable String origin) {
        return new Flight(START.plusSeconds(i), origin, "LAX", (int) (i % 3000), (int) (i % 100));
    }

    /** What all pay besides: making the objects or reading the cached columns, and handing something to the sink. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void nothing() {
        SparkJob.run(
                as.equals("columns")
                        ? valid()
                        : valid().map((MapFunction<Flight, Integer>) Flight::getDelay, Encoders.INT()));
    }

    @Override
    void run(Dataset<Flight> flights, InvalidRecordPolicy policy) {
        SparkJob.run(OUTLET.bytes(
                flights,
                OUTLET.encoder(
                        WireFormat.of(Encoding.BINARY),
                        "filter.out",
                        "flights",
                        policy.sink("filter", OUTLET, "flights")),
                "invalid"));
    }
}
