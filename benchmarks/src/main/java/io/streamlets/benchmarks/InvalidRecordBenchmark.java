package io.streamlets.benchmarks;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.current_timestamp;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.monotonically_increasing_id;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.InletPort;
import io.streamlets.spark.catalyst.KafkaFields;
import io.streamlets.spark.catalyst.RecordRows;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.kafka.InvalidRecordPolicy;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;

/** Flights of an inlet, by what becomes of invalid records: as columns, and as objects for a function. */
public class InvalidRecordBenchmark extends InvalidBenchmark<Row> {
    private static final InletPort<Flight> INLET = InletPort.of("in", FlightCodec.codec());

    /** Records as Spark's Kafka source has them; an invalid one is cut off. */
    @Override
    Dataset<Row> source(int period) {
        List<byte[]> values = IntStream.range(0, ROWS)
                .mapToObj(i -> i % period == period - 1 && period < ROWS
                        ? new byte[] {1}
                        : FlightCodec.write(new Flight(
                                LocalDateTime.of(2001, 1, 1, 0, 0).plusSeconds(i),
                                "AN" + i % 10,
                                "LAX",
                                i % 3000,
                                i % 100)))
                .toList();
        Dataset<Row> records = spark.createDataset(values, Encoders.BINARY())
                .coalesce(1)
                .select(
                        col("value"),
                        lit(0).as("partition"),
                        monotonically_increasing_id().as("offset"),
                        lit(null).cast("binary").as("key"),
                        lit("flights").as("topic"),
                        current_timestamp().as("timestamp"),
                        array().cast(KafkaFields.HEADERS).as("headers"))
                .cache();
        records.count();
        return records;
    }

    /** What failing pays besides: reading what it needs of the cached records and handing them to the sink. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void nothing() {
        SparkJob.run(valid().select("value", "partition", "offset"));
    }

    /** What dropping pays besides, which takes whole records. */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public void nothingOfWholeRecords() {
        SparkJob.run(valid());
    }

    @Override
    void run(Dataset<Row> source, InvalidRecordPolicy policy) {
        Dataset<Flight> flights = RecordRows.of(
                source,
                KafkaFields.ofSource(),
                INLET.decoder(WireFormat.of(Encoding.BINARY), "filter.in", "flights", policy.sink("filter", INLET)),
                "invalid");
        SparkJob.run(
                as.equals("columns")
                        ? flights
                        : flights.map((MapFunction<Flight, Integer>) Flight::getDelay, Encoders.INT()));
    }
}
