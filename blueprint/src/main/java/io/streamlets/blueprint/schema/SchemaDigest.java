package io.streamlets.blueprint.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.streamlets.blueprint.digest.Sha256;
import org.apache.avro.Schema;

/** The digest of an Avro schema without its documentation, which class files do not keep. */
final class SchemaDigest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaDigest() {}

    static String of(Schema schema) {
        try {
            JsonNode json = JSON.readTree(schema.toString());
            removeDocs(json);
            return Sha256.of(json.toString());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a schema of Avro is JSON", impossible);
        }
    }

    private static void removeDocs(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.remove("doc");
            object.properties().stream()
                    // A default is a value, whatever its keys are called.
                    .filter(property -> !property.getKey().equals("default"))
                    .forEach(property -> removeDocs(property.getValue()));
        } else {
            json.forEach(SchemaDigest::removeDocs);
        }
    }
}
