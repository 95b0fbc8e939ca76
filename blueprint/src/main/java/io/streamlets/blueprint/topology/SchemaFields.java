package io.streamlets.blueprint.topology;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.blueprint.schema.ProtobufSchemas;
import java.util.Map;

/** The fields of a schema and their types as each schema language writes them. */
final class SchemaFields {

    private SchemaFields() {}

    /** The types by field, in the order of the schema; empty for bytes. */
    static Map<String, String> of(SchemaDescriptor schema) {
        return switch (schema.format()) {
            case SchemaDescriptor.AVRO -> AvroSchemas.fieldTypes(AvroSchemas.parse(schema.text()));
            case SchemaDescriptor.PROTOBUF ->
                ProtobufSchemas.fieldTypes(ProtobufSchemas.parse(schema.text(), schema.name()));
            default -> Map.of();
        };
    }
}
