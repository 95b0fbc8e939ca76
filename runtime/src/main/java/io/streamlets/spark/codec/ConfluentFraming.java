package io.streamlets.spark.codec;

import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.spark.registry.RegisteredSchema;
import io.streamlets.spark.registry.RegistryAccess;
import io.streamlets.spark.registry.RegistryException;
import io.streamlets.spark.registry.RegistrySchemas;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Confluent's wire format: a zero byte, the id of the writer's schema in a registry as four bytes in network order, the record
 * in Avro binary.
 */
final class ConfluentFraming implements Framing, WriterSchemas {
    private static final byte MAGIC = 0;
    private static final int HEADER_BYTES = 1 + Integer.BYTES;

    /** How many schemas of a registry are kept ready; a registry has as many as somebody registers. */
    private static final int MOST_ASKED = 200;

    private final Resolutions resolutions;
    private final byte @Nullable [] header;
    private final @Nullable RegistryAccess registry;
    private final Map<Integer, Resolution> byId = new HashMap<>();
    private final Map<Integer, Resolution> asked = new ConcurrentHashMap<>();

    /** The framing for a reader whose schema has the text {@code text}. */
    ConfluentFraming(Resolutions resolutions, String text, WireFormat format) {
        this.resolutions = resolutions;
        this.registry = format.registry();
        byte @Nullable [] own = null;
        for (WireFormat.Writer writer : format.writers()) {
            if (writer.id() != null) {
                // An id that is made from a fingerprint is that of all schemas that differ in logical types alone.
                byId.merge(writer.id(), resolutions.from(AvroSchemas.parse(writer.schema())), Resolution::stricter);
                if (writer.schema().equals(text)) {
                    own = header(writer.id());
                }
            }
        }
        header = own;
    }

    private static byte[] header(int id) {
        return ByteBuffer.allocate(HEADER_BYTES).put(MAGIC).putInt(id).array();
    }

    @Override
    public byte[] header() {
        if (header == null) {
            throw new IllegalStateException("the id of the schema of "
                    + resolutions.reader().getFullName() + " was not asked for when the application started");
        }
        return header;
    }

    /**
     * A cursor at the beginning of a record of the reader's schema.
     *
     * @throws RegistryException if the registry cannot be asked for the writer's schema, of which the record is innocent
     */
    @Override
    public AvroReader open(byte[] bytes) {
        if (!hasHeader(bytes)) {
            throw noHeader(bytes);
        }
        int id = id(bytes);
        Resolution resolution = byId.get(id);
        if (resolution == null) {
            resolution = asked.get(id);
        }
        if (resolution == null) {
            resolution = resolutions.from(ask(id));
            if (asked.size() >= MOST_ASKED) {
                asked.clear();
            }
            asked.put(id, resolution);
        }
        return resolution.open(bytes, HEADER_BYTES);
    }

    private static boolean hasHeader(byte[] bytes) {
        return bytes.length >= HEADER_BYTES && bytes[0] == MAGIC;
    }

    private static int id(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt(1);
    }

    @Override
    public @Nullable WriterSchemas writerSchemas() {
        return registry == null ? null : this;
    }

    @Override
    public int headerBytes() {
        return HEADER_BYTES;
    }

    @Override
    public OptionalInt unknown(byte[] header) {
        if (registry == null || !hasHeader(header)) {
            return OptionalInt.empty();
        }
        int id = id(header);
        return id < 0
                        || byId.containsKey(id)
                        || asked.containsKey(id)
                        || RegistrySchemas.of(registry).keeps(id)
                ? OptionalInt.empty()
                : OptionalInt.of(id);
    }

    @Override
    public void ask(Set<Integer> ids) {
        RegistrySchemas.of(Objects.requireNonNull(registry)).ask(ids);
    }

    private Schema ask(int id) {
        if (registry == null) {
            throw new InvalidRecordException(
                    1,
                    "its writer's schema has the id " + id + ", and there is no schema registry to ask",
                    List.of(),
                    "write the topic by outlets of the blueprint alone when the application runs on one machine");
        }
        if (id < 0) {
            throw unreadable(id, "no registry has a schema");
        }
        RegisteredSchema registered = RegistrySchemas.of(registry).schema(id);
        if (registered instanceof RegisteredSchema.Unusable unusable) {
            throw unreadable(id, unusable.reason());
        }
        return ((RegisteredSchema.Usable) registered).schema();
    }

    private InvalidRecordException unreadable(int id, String reason) {
        return new InvalidRecordException(
                1,
                "its writer's schema has the id " + id + ", under which " + reason,
                List.of("the registry is " + registry),
                "make every producer of the topic register its schema there, or name the registry that they use");
    }

    private static InvalidRecordException noHeader(byte[] bytes) {
        return Framing.noHeader(
                bytes,
                HEADER_BYTES,
                "a zero byte and the id of a schema, as Confluent's wire format does",
                "make every producer of the topic write Confluent's wire format, or give the topic the encoding that they"
                        + " write");
    }
}
