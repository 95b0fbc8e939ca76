package io.streamlets.benchmarks;

import flights.Flight;
import flights.FlightCodec;
import io.streamlets.blueprint.Encoding;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WireFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
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

/**
 * One flight with what surrounds it on a topic: the codec of a topic beside Avro's coders of single objects, and beside what a
 * deserializer of Confluent's format does, which is Avro's reader after five bytes and a look-up.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FramedRecordBenchmark {
    private static final int ID = 7;

    private final Flight flight = new Flight(LocalDateTime.of(2001, 1, 1, 0, 1), "ANC", "LAX", 2345, -13);

    private final Codec<Flight> single = FlightCodec.codec().on(WireFormat.of(Encoding.SINGLE_OBJECT));
    private final Codec<Flight> confluent = FlightCodec.codec()
            .on(new WireFormat(
                    Encoding.CONFLUENT,
                    List.of(new WireFormat.Writer(
                            "flights.out", FlightCodec.codec().schemaText(), ID))));
    private final byte[] singleBytes = single.write(flight);
    private final byte[] confluentBytes = confluent.write(flight);

    private final BinaryMessageDecoder<Flight> avroDecoder = Flight.createDecoder(name -> null);
    private final BinaryMessageEncoder<Flight> avroEncoder = Flight.getEncoder();
    private final SpecificDatumWriter<Flight> avroWriter = new SpecificDatumWriter<>(Flight.class);
    private final Map<Integer, SpecificDatumReader<Flight>> avroReaders =
            Map.of(ID, new SpecificDatumReader<>(Flight.class));
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();
    private final BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(singleBytes, null);
    private final BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(stream, null);

    static byte[] bytesOf(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return bytes;
    }

    @Benchmark
    public Flight readSingleObjectGenerated() {
        return single.read(singleBytes);
    }

    @Benchmark
    public Flight readSingleObjectAvro() throws IOException {
        return avroDecoder.decode(singleBytes);
    }

    @Benchmark
    public byte[] writeSingleObjectGenerated() {
        return single.write(flight);
    }

    @Benchmark
    public byte[] writeSingleObjectAvro() throws IOException {
        return bytesOf(avroEncoder.encode(flight));
    }

    @Benchmark
    public Flight readConfluentGenerated() {
        return confluent.read(confluentBytes);
    }

    @Benchmark
    public Flight readConfluentAvro() throws IOException {
        ByteBuffer header = ByteBuffer.wrap(confluentBytes);
        if (header.get() != 0) {
            throw new IOException("no record");
        }
        SpecificDatumReader<Flight> reader = Objects.requireNonNull(avroReaders.get(header.getInt()));
        return reader.read(
                null,
                DecoderFactory.get().binaryDecoder(confluentBytes, header.position(), header.remaining(), decoder));
    }

    @Benchmark
    public byte[] writeConfluentGenerated() {
        return confluent.write(flight);
    }

    @Benchmark
    public byte[] writeConfluentAvro() throws IOException {
        stream.reset();
        stream.write(0);
        stream.write(ByteBuffer.allocate(Integer.BYTES).putInt(ID).array());
        avroWriter.write(flight, encoder);
        encoder.flush();
        return stream.toByteArray();
    }
}
