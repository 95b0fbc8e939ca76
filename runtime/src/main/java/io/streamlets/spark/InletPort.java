package io.streamlets.spark;

import io.streamlets.spark.codec.Codec;
import java.util.Objects;

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
    private final Codec<T> codec;

    private InletPort(String name, Codec<T> codec) {
        this.name = Objects.requireNonNull(name, "name");
        this.codec = Objects.requireNonNull(codec, "codec");
    }

    /** The inlet called {@code name}, whose records {@code codec} reads. */
    public static <T> InletPort<T> of(String name, Codec<T> codec) {
        return new InletPort<>(name, codec);
    }

    /** The port's name, a DNS label that is unique in the streamlet. */
    public String name() {
        return name;
    }

    /** What turns a topic's bytes into records. */
    public Codec<T> codec() {
        return codec;
    }

    @Override
    public String toString() {
        return "inlet '" + name + "'";
    }
}
