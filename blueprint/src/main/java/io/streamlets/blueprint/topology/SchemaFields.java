package io.streamlets.blueprint.topology;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.ProtobufSchemas;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The fields of a schema and their types as each schema language writes them.
 *
 * @param fields the types by field, in the order of the schema; empty for bytes
 * @param nested the same for each record within the schema, by its full name, in the order in which fields name them
 */
record SchemaFields(Map<String, String> fields, Map<String, Map<String, String>> nested) {

    static SchemaFields of(SchemaDescriptor schema) {
        Map<String, Map<String, String>> records = switch (schema.format()) {
            case SchemaDescriptor.AVRO -> AvroSchemas.recordFields(AvroSchemas.parse(schema.text()));
            case SchemaDescriptor.PROTOBUF ->
                ProtobufSchemas.recordFields(ProtobufSchemas.parse(schema.text(), schema.name()));
            default -> Map.of();
        };
        if (records.isEmpty()) {
            return new SchemaFields(Map.of(), Map.of());
        }
        Map.Entry<String, Map<String, String>> itself =
                records.entrySet().iterator().next();
        Map<String, Map<String, String>> nested = new LinkedHashMap<>(records);
        nested.remove(itself.getKey());
        return new SchemaFields(itself.getValue(), nested);
    }
}
