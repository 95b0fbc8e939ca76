package io.streamlets.benchmarks;

import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import io.streamlets.spark.codec.Codec;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.unsafe.types.UTF8String;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import sensors.proto.Data;
import sensors.proto.DataCodec;
import sensors.proto.Gauge;

/**
 * One reading (a text, a time, an enum, a double) between bytes and Spark's row: the generated codec, which makes no message,
 * beside the message class and its getters, and beside a message that is known by its descriptor only.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProtobufRowBenchmark {
    private final Codec<Data> codec = DataCodec.codec();
    private final byte[] bytes = Data.newBuilder()
            .setSrc("src-17")
            .setTimestamp(Timestamp.newBuilder().setSeconds(978_307_260L).setNanos(120_000_000))
            .setGauge(Gauge.GAS)
            .setValue(17.25)
            .build()
            .toByteArray();
    private final InternalRow row = codec.rowOf(bytes);

    @Benchmark
    public InternalRow readGenerated() {
        return codec.rowOf(bytes);
    }

    @Benchmark
    public InternalRow readByGetters() throws InvalidProtocolBufferException {
        Data data = Data.parseFrom(bytes);
        return new GenericInternalRow(new Object[] {
            UTF8String.fromString(data.getSrc()),
            data.hasTimestamp()
                    ? micros(
                            data.getTimestamp().getSeconds(),
                            data.getTimestamp().getNanos())
                    : null,
            UTF8String.fromString(data.getGauge().name()),
            data.getValue()
        });
    }

    @Benchmark
    public InternalRow readByDescriptor() throws InvalidProtocolBufferException {
        DynamicMessage data = DynamicMessage.parseFrom(Data.getDescriptor(), bytes);
        List<FieldDescriptor> fields = Data.getDescriptor().getFields();
        Object[] values = new Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = data.getField(fields.get(i));
            values[i] = switch (fields.get(i).getType()) {
                case STRING -> UTF8String.fromString((String) value);
                case ENUM -> UTF8String.fromString(((EnumValueDescriptor) value).getName());
                case MESSAGE -> micros((Message) value);
                default -> value;
            };
        }
        return new GenericInternalRow(values);
    }

    private static long micros(Message timestamp) {
        List<FieldDescriptor> fields = timestamp.getDescriptorForType().getFields();
        return micros((long) timestamp.getField(fields.get(0)), (int) timestamp.getField(fields.get(1)));
    }

    private static long micros(long seconds, int nanos) {
        return seconds * 1_000_000 + nanos / 1_000;
    }

    @Benchmark
    public byte[] writeGenerated() {
        return codec.bytesOf(row);
    }

    @Benchmark
    public byte[] writeBySetters() {
        long micros = row.getLong(1);
        return Data.newBuilder()
                .setSrc(row.getString(0))
                .setTimestamp(Timestamp.newBuilder()
                        .setSeconds(Math.floorDiv(micros, 1_000_000L))
                        .setNanos((int) Math.floorMod(micros, 1_000_000L) * 1_000))
                .setGauge(Gauge.valueOf(row.getString(2)))
                .setValue(row.getDouble(3))
                .build()
                .toByteArray();
    }
}
