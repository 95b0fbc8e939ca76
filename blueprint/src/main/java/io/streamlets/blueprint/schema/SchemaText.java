package io.streamlets.blueprint.schema;

import java.util.stream.Collectors;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Names the type of a schema in a few words: {@code string}, {@code long (timestamp-millis)}, {@code array of int}. */
final class SchemaText {

    private SchemaText() {}

    static String of(Schema schema) {
        String type = switch (schema.getType()) {
            case RECORD, ENUM -> schema.getType().getName() + " " + schema.getFullName();
            case FIXED -> "fixed " + schema.getFullName() + " of " + schema.getFixedSize() + " bytes";
            case ARRAY -> "array of " + of(schema.getElementType());
            case MAP -> "map of " + of(schema.getValueType());
            case UNION -> schema.getTypes().stream().map(SchemaText::of).collect(Collectors.joining(" or "));
            default -> schema.getType().getName();
        };
        String logicalType = logicalType(schema);
        return logicalType == null ? type : type + " (" + logicalType + ")";
    }

    /** The logical type with its parameters; the bare name if Avro does not know it; null if there is none. */
    static @Nullable String logicalType(Schema schema) {
        LogicalType logicalType = schema.getLogicalType();
        if (logicalType instanceof LogicalTypes.Decimal decimal) {
            return "decimal(" + decimal.getPrecision() + ", " + decimal.getScale() + ")";
        }
        return logicalType == null ? schema.getProp(LogicalType.LOGICAL_TYPE_PROP) : logicalType.getName();
    }
}
