package io.streamlets.spark.codec;

import io.streamlets.blueprint.Encoding;
import java.io.Serializable;
import java.util.List;

/**
 * How the records of one topic are written as bytes, and by whom.
 *
 * <pre>{@code
 * Codec<Flight> codec = FlightCodec.codec().on(WireFormat.of(Encoding.SINGLE_OBJECT));
 * Flight flight = codec.read(record.value());
 * }</pre>
 *
 * @param encoding what precedes each record
 * @param writers who is known to write the topic; a reader resolves what they write to its own schema
 * @since 0.1.0
 */
public record WireFormat(Encoding encoding, List<Writer> writers) implements Serializable {

    /** The format is copied. */
    public WireFormat {
        writers = List.copyOf(writers);
    }

    /** The format of a topic whose records are all written with the reader's own schema. */
    public static WireFormat of(Encoding encoding) {
        return new WireFormat(encoding, List.of());
    }

    /**
     * One outlet that writes a topic, or wrote it in an earlier release.
     *
     * @param port its path in the blueprint, such as {@code generator.out}; of an earlier release, the file that keeps its schema
     * @param schema its schema as text
     */
    public record Writer(String port, String schema) implements Serializable {}
}
