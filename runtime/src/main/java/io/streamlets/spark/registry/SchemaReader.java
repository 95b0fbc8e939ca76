package io.streamlets.spark.registry;

import com.fasterxml.jackson.databind.JsonNode;
import io.streamlets.blueprint.schema.SchemaLimits;
import io.streamlets.spark.registry.RegisteredSchema.Unusable;
import io.streamlets.spark.registry.RegisteredSchema.Usable;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads one schema and those that it refers to from a registry, within limits: what has more is as good as not there.
 *
 * <p>A schema refers to others, which refer to others; a circle ends at a limit too.
 */
final class SchemaReader {
    static final int MOST_REFERENCES = 100;
    static final int MOST_CHARACTERS = 4 << 20;

    private final RegistryClient client;
    private final Schema.Parser parser = new Schema.Parser(NameValidator.NO_VALIDATION).setValidateDefaults(false);
    private final LongSupplier nanoTime;
    private final long begun;
    private int references;
    private int characters;

    SchemaReader(RegistryClient client, LongSupplier nanoTime) {
        this.client = client;
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    /**
     * What is registered under an id.
     *
     * @throws RegistryException if the registry cannot be asked
     */
    RegisteredSchema read(int id) {
        try {
            Optional<JsonNode> registered = client.schema(id);
            Schema schema = registered.isEmpty() ? null : parse(registered.get());
            if (schema == null) {
                return unusable("has no Avro schema");
            }
            String exceeded = SchemaLimits.exceededBy(schema);
            return exceeded == null ? new Usable(schema) : unusable("has a schema that " + exceeded);
        } catch (AvroRuntimeException | NullPointerException notAvro) {
            // Avro 1.12.0 reports a name without a definition as a null.
            return unusable("has no Avro schema");
        } catch (TooMuchException e) {
            return unusable("has a schema with " + e.getMessage());
        }
    }

    /** How long the texts were that were read. */
    int characters() {
        return characters;
    }

    private static Unusable unusable(String what) {
        return new Unusable("the schema registry " + what);
    }

    private @Nullable Schema parse(JsonNode registered) {
        String text = registered.path("schema").asText();
        characters += text.length();
        if (characters > MOST_CHARACTERS) {
            throw new TooMuchException("more than " + (MOST_CHARACTERS >> 20) + " MiB");
        }
        if (!registered.path("schemaType").asText("AVRO").equals("AVRO")) {
            return null;
        }
        for (JsonNode reference : registered.path("references")) {
            if (parser.getTypes().containsKey(reference.path("name").asText())) {
                continue;
            }
            if (++references > MOST_REFERENCES) {
                throw new TooMuchException("more than " + MOST_REFERENCES + " references");
            }
            client.requireInTime(nanoTime.getAsLong() - begun);
            Optional<JsonNode> other = client.version(
                    reference.path("subject").asText(),
                    reference.path("version").asInt());
            if (other.isEmpty() || parse(other.get()) == null) {
                return null;
            }
        }
        return parser.parse(text);
    }
}
