package io.streamlets.benchmarks;

import flights.Flight;
import flights.FlightCodec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.concurrent.TimeUnit;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One flight between bytes and object: the generated codec beside Avro's reader and writer of specific records. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class AvroObjectBenchmark {

    private final Flight flight = new Flight(LocalDateTime.of(2001, 1, 1, 0, 1), "ANC", "LAX", 2345, -13);
    private final byte[] bytes = FlightCodec.write(flight);
    private final SpecificDatumReader<Flight> avroReader = new SpecificDatumReader<>(Flight.class);
    private final SpecificDatumWriter<Flight> avroWriter = new SpecificDatumWriter<>(Flight.class);
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, null);
    private final BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(stream, null);

    @Benchmark
    public Flight readGenerated() {
        return FlightCodec.read(bytes);
    }

    @Benchmark
    public Flight readAvro() throws IOException {
        return avroReader.read(null, DecoderFactory.get().binaryDecoder(bytes, decoder));
    }

    @Benchmark
    public byte[] writeGenerated() {
        return FlightCodec.write(flight);
    }

    @Benchmark
    public byte[] writeAvro() throws IOException {
        stream.reset();
        avroWriter.write(flight, encoder);
        encoder.flush();
        return stream.toByteArray();
    }
}
