package io.streamlets.spark;

import io.streamlets.spark.codec.Codec;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed port through which a streamlet writes one topic.
 *
 * <p>A {@link SparkStreamletLogic} has a field for each outlet, which the generated code sets:
 *
 * <pre>{@code
 * @Outlet(value = "out", partitionBy = "src") OutletPort<Agg> out;
 *
 * StreamingQuery query = writeStream(averages, out, OutputMode.Append());
 * }</pre>
 *
 * @param <T> the type of the records
 * @since 0.1.0
 */
public final class OutletPort<T> {
    private final String name;
    private final Codec<T> codec;
    private final @Nullable String partitionField;

    private OutletPort(String name, Codec<T> codec, @Nullable String partitionField) {
        this.name = Objects.requireNonNull(name, "name");
        this.codec = Objects.requireNonNull(codec, "codec");
        this.partitionField = partitionField;
    }

    /** The outlet called {@code name}, whose records {@code codec} writes, without a key. */
    public static <T> OutletPort<T> of(String name, Codec<T> codec) {
        return new OutletPort<>(name, codec, null);
    }

    /**
     * The same outlet with the text of the top-level field {@code field} as the key of each record, so that records of one
     * key stay in order in one partition. A record whose field is null has no key.
     */
    public OutletPort<T> partitionedBy(String field) {
        return new OutletPort<>(name, codec, Objects.requireNonNull(field, "field"));
    }

    /** The port's name, a DNS label that is unique in the streamlet. */
    public String name() {
        return name;
    }

    /** What turns records into a topic's bytes. */
    public Codec<T> codec() {
        return codec;
    }

    /** The field that is the key of each record; empty if records have no key. */
    public Optional<String> partitionField() {
        return Optional.ofNullable(partitionField);
    }

    @Override
    public String toString() {
        return "outlet '" + name + "'";
    }
}
