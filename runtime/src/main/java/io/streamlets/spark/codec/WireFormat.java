package io.streamlets.spark.codec;

import io.streamlets.blueprint.Encoding;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.spark.registry.RegistryAccess;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
 * @param registry who knows the schemas of other writers in Confluent's wire format; null for none
 * @param readers the code that was generated to read records of other schemas; without it they are resolved by their schemas
 * @since 0.1.0
 */
public record WireFormat(
        Encoding encoding, List<Writer> writers, @Nullable RegistryAccess registry, List<ResolvingReader<?>> readers)
        implements Serializable {

    /** The format is copied. */
    public WireFormat {
        writers = List.copyOf(writers);
        readers = List.copyOf(readers);
    }

    /** The format of a topic without a registry. */
    public WireFormat(Encoding encoding, List<Writer> writers) {
        this(encoding, writers, null);
    }

    /** The format of a topic for which no code was generated. */
    public WireFormat(Encoding encoding, List<Writer> writers, @Nullable RegistryAccess registry) {
        this(encoding, writers, registry, List.of());
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
     * @param id the id of its schema in the registry; null if it is not known
     */
    public record Writer(
            String port, String schema, @Nullable Integer id) implements Serializable {

        /** A writer whose schema no registry has. */
        public Writer(String port, String schema) {
            this(port, schema, null);
        }
    }

    /** The same format with other writers. */
    public WireFormat withWriters(List<Writer> others) {
        return new WireFormat(encoding, others, registry, readers);
    }

    /**
     * The same format without a registry: in Confluent's wire format each writer's schema has an id that is made from its
     * fingerprint, and so the same in every run.
     */
    public WireFormat withoutRegistry() {
        return encoding == Encoding.CONFLUENT
                ? new WireFormat(
                        encoding,
                        writers.stream()
                                .map(writer -> new Writer(writer.port(), writer.schema(), localId(writer.schema())))
                                .toList(),
                        null,
                        readers)
                : this;
    }

    private static int localId(String schema) {
        return Long.hashCode(AvroSchemas.fingerprint64(AvroSchemas.parse(schema))) & Integer.MAX_VALUE;
    }
}
