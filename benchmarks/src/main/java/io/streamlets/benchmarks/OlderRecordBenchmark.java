package io.streamlets.benchmarks;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.benchmarks.older.OlderFlightsMain;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.ResolvingReader;
import io.streamlets.spark.codec.WireFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.spark.sql.catalyst.InternalRow;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One flight that an earlier release wrote (its fields in another order, and one that readers do not have): the reader that is
 * generated for the pair of schemas, beside what the codec does with a schema that only a registry knows, and beside Avro.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OlderRecordBenchmark {
    private static final String KEPT = "streamlets-schemas/flights/flights.Flight-a099414454a1237b.avsc";
    private static final Schema OLDER = keptSchema();
    private static final List<WireFormat.Writer> WRITERS =
            List.of(new WireFormat.Writer("older.out", OLDER.toString()));

    private final Codec<Flight> generated = codec(OlderFlightsMain.application().readers());
    private final Codec<Flight> resolved = codec(List.of());
    private final BinaryMessageDecoder<Flight> avro = Flight.createDecoder(name -> null);
    private final byte[] bytes = older();

    public OlderRecordBenchmark() {
        avro.addSchema(OLDER);
    }

    private static Codec<Flight> codec(List<ResolvingReader<?>> readers) {
        return FlightCodec.codec().on(new WireFormat(Encoding.SINGLE_OBJECT, WRITERS, null, readers));
    }

    private static Schema keptSchema() {
        try (InputStream in = OlderRecordBenchmark.class.getClassLoader().getResourceAsStream(KEPT)) {
            return new Schema.Parser().parse(Objects.requireNonNull(in, KEPT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] older() {
        GenericRecord record = new GenericRecordBuilder(OLDER)
                .set("origin", "ANC")
                .set("destination", "LAX")
                .set("carrier", "AS")
                .set("date", 978_307_260_000L)
                .set("delay", -13)
                .set("distance", 2345)
                .build();
        try {
            return FramedRecordBenchmark.bytesOf(
                    new BinaryMessageEncoder<GenericRecord>(new GenericData(), OLDER).encode(record));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    public Flight readGenerated() {
        return generated.read(bytes);
    }

    @Benchmark
    public InternalRow readRowGenerated() {
        return generated.rowOf(bytes);
    }

    @Benchmark
    public Flight readResolved() {
        return resolved.read(bytes);
    }

    @Benchmark
    public InternalRow readRowResolved() {
        return resolved.rowOf(bytes);
    }

    @Benchmark
    public Flight readAvro() throws IOException {
        return avro.decode(bytes);
    }
}
