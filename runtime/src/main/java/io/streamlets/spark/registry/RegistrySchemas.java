package io.streamlets.spark.registry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of a registry by their ids: each is asked for once in a JVM.
 *
 * <p>That an id is unknown is forgotten after a while, as the schema may be registered meanwhile; that the registry did not
 * answer is kept for those who wait for the answer alone.
 */
public final class RegistrySchemas {
    private static final Map<RegistryAccess, RegistrySchemas> OF_JVM = new ConcurrentHashMap<>();
    private static final long UNKNOWN_NANOS = TimeUnit.SECONDS.toNanos(30);

    /** Damaged records can have any id. */
    private static final int MOST_UNKNOWN = 1000;

    /** A schema that refers to others, which refer to others; a circle ends here. */
    private static final int MOST_REFERENCES = 100;

    private final RegistryClient client;
    private final Map<Integer, Schema> known = new ConcurrentHashMap<>();
    private final Map<Integer, Long> unknownSince = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Long> eldest) {
            return size() > MOST_UNKNOWN;
        }
    };

    private @Nullable Failure failure;

    private record Failure(long nanos, RegistryException exception) {}

    RegistrySchemas(RegistryClient client) {
        this.client = client;
    }

    /** Those of the registry, for all of this JVM. */
    public static RegistrySchemas of(RegistryAccess access) {
        return OF_JVM.computeIfAbsent(access, key -> new RegistrySchemas(new RegistryClient(key)));
    }

    /**
     * The Avro schema with this id; empty if the registry has none.
     *
     * @throws RegistryException if the registry cannot be asked
     */
    public Optional<Schema> schema(int id) {
        Schema schema = known.get(id);
        return schema == null ? ask(id, System.nanoTime()) : Optional.of(schema);
    }

    private synchronized Optional<Schema> ask(int id, long since) {
        if (failure != null && failure.nanos() - since > 0) {
            // For those who waited for it meanwhile, so that many tasks do not wait one after the other.
            throw failure.exception();
        }
        Schema meanwhile = known.get(id);
        if (meanwhile != null) {
            return Optional.of(meanwhile);
        }
        Long unknown = unknownSince.get(id);
        if (unknown != null && System.nanoTime() - unknown < UNKNOWN_NANOS) {
            return Optional.empty();
        }
        Optional<Schema> found = registered(id);
        found.ifPresentOrElse(schema -> known.put(id, schema), () -> unknownSince.put(id, System.nanoTime()));
        return found;
    }

    private Optional<Schema> registered(int id) {
        try {
            return client.schema(id).flatMap(this::parse);
        } catch (RegistryException e) {
            failure = new Failure(System.nanoTime(), e);
            throw e;
        }
    }

    private Optional<Schema> parse(JsonNode registered) {
        Schema.Parser parser = new Schema.Parser(NameValidator.NO_VALIDATION).setValidateDefaults(false);
        try {
            return Optional.ofNullable(parse(registered, parser, new int[] {MOST_REFERENCES}));
        } catch (AvroRuntimeException | NullPointerException notAvro) {
            // Avro 1.12.0 reports a name without a definition as a null.
            return Optional.empty();
        }
    }

    private @Nullable Schema parse(JsonNode registered, Schema.Parser parser, int[] left) {
        if (!registered.path("schemaType").asText("AVRO").equals("AVRO")) {
            return null;
        }
        for (JsonNode reference : registered.path("references")) {
            if (left[0]-- == 0) {
                return null;
            }
            Optional<JsonNode> other = client.version(
                    reference.path("subject").asText(),
                    reference.path("version").asInt());
            if (other.isEmpty()) {
                return null;
            }
            if (!parser.getTypes().containsKey(reference.path("name").asText())
                    && parse(other.get(), parser, left) == null) {
                return null;
            }
        }
        return parser.parse(registered.path("schema").asText());
    }
}
