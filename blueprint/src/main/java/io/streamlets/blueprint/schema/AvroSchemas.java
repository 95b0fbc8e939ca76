package io.streamlets.blueprint.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.streamlets.blueprint.digest.Sha256;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.NameValidator;
import org.apache.avro.Schema;
import org.apache.avro.SchemaNormalization;
import org.apache.avro.SchemaParseException;

/** Parses and identifies Avro schemas, in the same way at compile time and at run time. */
public final class AvroSchemas {
    private static final ObjectMapper JSON = new ObjectMapper();

    private AvroSchemas() {}

    /**
     * Parses the JSON of a schema.
     *
     * <p>Names and defaults are taken as they are: they were checked where the data type was generated.
     *
     * @throws SchemaParseException if it is not a schema
     */
    public static Schema parse(String json) {
        try {
            return new Schema.Parser(NameValidator.NO_VALIDATION)
                    .setValidateDefaults(false)
                    .parse(json);
        } catch (NullPointerException unknownName) {
            // Avro 1.12.0 reports a name without a definition in this way.
            throw new SchemaParseException(unknownName);
        }
    }

    /** Lower-case hex SHA-256 of the schema's parsing canonical form: 64 characters. */
    public static String fingerprint(Schema schema) {
        try {
            return HexFormat.of().formatHex(SchemaNormalization.parsingFingerprint("SHA-256", schema));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * Lower-case hex SHA-256 of everything that a schema says, aliases, defaults and logical types included, but its
     * documentation: schemas of one digest read and write alike.
     */
    public static String digest(Schema schema) {
        try {
            JsonNode json = JSON.readTree(schema.toString());
            removeDocs(json);
            return Sha256.of(json.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schema of Avro is JSON", impossible);
        }
    }

    /** Class files do not keep documentation. */
    private static void removeDocs(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.remove("doc");
            object.properties().stream()
                    // A default is a value, whatever its keys are called.
                    .filter(property -> !property.getKey().equals("default"))
                    .forEach(property -> removeDocs(property.getValue()));
        } else {
            json.forEach(AvroSchemas::removeDocs);
        }
    }

    /** CRC-64-AVRO of the schema's parsing canonical form, which precedes each record in the single-object encoding. */
    public static long fingerprint64(Schema schema) {
        return SchemaNormalization.parsingFingerprint64(schema);
    }

    /** {@link #fingerprint64} as people read it: 16 hexadecimal digits. */
    public static String fingerprint64Text(Schema schema) {
        return "%016x".formatted(fingerprint64(schema));
    }

    /**
     * The records of a schema by their full names, itself first, each with the types of its fields in a
     * few words, by field in its order.
     */
    public static Map<String, Map<String, String>> recordFields(Schema schema) {
        Map<String, Map<String, String>> records = new LinkedHashMap<>();
        addRecords(schema, records);
        return records;
    }

    private static void addRecords(Schema schema, Map<String, Map<String, String>> records) {
        switch (schema.getType()) {
            case RECORD -> {
                Map<String, String> types = new LinkedHashMap<>();
                if (records.putIfAbsent(schema.getFullName(), types) == null) {
                    schema.getFields().forEach(field -> types.put(field.name(), AvroTypeText.of(field.schema())));
                    schema.getFields().forEach(field -> addRecords(field.schema(), records));
                }
            }
            case ARRAY -> addRecords(schema.getElementType(), records);
            case MAP -> addRecords(schema.getValueType(), records);
            case UNION -> schema.getTypes().forEach(type -> addRecords(type, records));
            default -> {
                // No other type has records within.
            }
        }
    }
}
