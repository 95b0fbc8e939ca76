package io.streamlets.spark;

import io.streamlets.spark.catalyst.InvalidRecordSink;
import io.streamlets.spark.catalyst.RecordDecoder;
import io.streamlets.spark.codec.Codec;
import io.streamlets.spark.codec.WireFormat;
import io.streamlets.spark.record.KafkaRecord;
import java.util.Objects;
import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed port through which a streamlet reads one topic.
 *
 * <p>A {@link SparkStreamletLogic} has a field for each inlet, which the generated code sets:
 *
 * <pre>{@code
 * @Inlet("in") InletPort<Data> in;
 *
 * Dataset<Data> readings = readStream(in);
 * }</pre>
 *
 * @param <T> the type of the records
 * @since 0.1.0
 */
public final class InletPort<T> {
    private final String name;
    private final Codec<?> codec;
    private final Encoder<T> encoder;
    private final boolean readsRecords;

    private InletPort(String name, Codec<?> codec, Encoder<T> encoder, boolean readsRecords) {
        this.name = Objects.requireNonNull(name, "name");
        this.codec = codec;
        this.encoder = encoder;
        this.readsRecords = readsRecords;
    }

    /** The inlet called {@code name}, whose records {@code codec} reads. */
    public static <T> InletPort<T> of(String name, Codec<T> codec) {
        return new InletPort<>(name, codec, codec.encoder(), false);
    }

    /** The inlet called {@code name} of whole records, whose values {@code codec} reads. */
    public static <V> InletPort<KafkaRecord<V>> ofRecords(String name, Codec<V> codec) {
        return new InletPort<>(name, codec, KafkaRecord.encoder(codec.encoder()), true);
    }

    /** The port's name, a DNS label that is unique in the streamlet. */
    public String name() {
        return name;
    }

    /** What turns a topic's bytes into the values of records. */
    public Codec<?> codec() {
        return codec;
    }

    /** Spark's encoder of what the port reads. */
    public Encoder<T> encoder() {
        return encoder;
    }

    /** Whether the port reads whole records, {@link KafkaRecord}, rather than their values. */
    public boolean readsRecords() {
        return readsRecords;
    }

    /**
     * What reads the records of a topic for this port.
     *
     * @param format what the bytes of the topic's records are
     * @param path the port's path in the blueprint
     * @param topic the name of the Kafka topic
     * @param invalid where invalid records go; null to fail on them
     */
    public RecordDecoder<T> decoder(WireFormat format, String path, String topic, @Nullable InvalidRecordSink invalid) {
        Codec<?> onTopic = codec.on(format);
        RecordDecoder<?> decoder = readsRecords()
                ? RecordDecoder.ofRecords(onTopic, path, topic, invalid)
                : RecordDecoder.ofValues(onTopic, path, topic, invalid);
        @SuppressWarnings("unchecked") // The factories of this class give the codec and T together.
        RecordDecoder<T> typed = (RecordDecoder<T>) decoder;
        return typed;
    }

    @Override
    public String toString() {
        return "inlet '" + name + "'";
    }
}
