package io.streamlets.blueprint.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;

/**
 * What the keys of a map are the texts of. Avro's maps have texts as keys; a property of the map, {@value #PROPERTY}, says that
 * each is the text of an {@code int}, an enum and so on, by its schema.
 *
 * <pre>{@code
 * {"type": "map", "values": "string", "streamlets.key": "int"}
 * }</pre>
 */
public final class MapKeySchema {
    private static final String PROPERTY = "streamlets.key";
    private static final Set<Schema.Type> TYPES =
            EnumSet.of(Schema.Type.STRING, Schema.Type.INT, Schema.Type.LONG, Schema.Type.BOOLEAN, Schema.Type.ENUM);

    private static final ObjectMapper JSON = new ObjectMapper();

    private MapKeySchema() {}

    /** Says of the keys of {@code map} that they are texts of {@code key}. */
    public static void set(Schema map, Schema key) {
        try {
            map.addProp(PROPERTY, JSON.readValue(key.toString(), Object.class));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schema of Avro is JSON", impossible);
        }
    }

    /** What the keys of {@code map} are texts of; a string if it does not say. */
    static Schema of(Schema map) {
        return Optional.ofNullable(map.getObjectProp(PROPERTY))
                .flatMap(MapKeySchema::parsed)
                .filter(key -> TYPES.contains(key.getType()))
                .orElseGet(() -> Schema.create(Schema.Type.STRING));
    }

    /** Others may have given the property another meaning. */
    private static Optional<Schema> parsed(Object json) {
        try {
            return Optional.of(AvroSchemas.parse(JSON.writeValueAsString(json)));
        } catch (AvroRuntimeException | JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
