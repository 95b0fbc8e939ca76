package io.streamlets.blueprint.schema;

import java.util.Objects;
import org.apache.avro.LogicalType;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the logical type of a schema says about its bytes.
 *
 * @param name the logical type; null if there is none
 * @param digits the digits of a decimal; 0 for other types
 * @param scale the digits after the point of a decimal; 0 for other types
 */
record LogicalMeaning(@Nullable String name, int digits, int scale) {

    static LogicalMeaning of(Schema schema) {
        // Not what the schema has been parsed with: Avro loses that where it applies an alias.
        LogicalType type = LogicalTypes.fromSchemaIgnoreInvalid(schema);
        if (type instanceof LogicalTypes.Decimal decimal) {
            return new LogicalMeaning(type.getName(), decimal.getPrecision(), decimal.getScale());
        }
        return new LogicalMeaning(type == null ? schema.getProp(LogicalType.LOGICAL_TYPE_PROP) : type.getName(), 0, 0);
    }

    /** Whether every value of {@code written} is the same value here. */
    boolean canTake(LogicalMeaning written) {
        return Objects.equals(name, written.name) && scale == written.scale && digits >= written.digits;
    }

    /** The name with its parameters; null if there is no logical type. */
    @Nullable
    String text() {
        return digits == 0 ? name : name + "(" + digits + ", " + scale + ")";
    }
}
