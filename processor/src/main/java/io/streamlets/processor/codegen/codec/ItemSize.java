package io.streamlets.processor.codegen.codec;

import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UuidType;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** How many bytes a value has at least: a reader refuses a count of items that cannot be in the bytes that are left. */
public final class ItemSize {
    private ItemSize() {}

    static int of(DataType type) {
        if (type instanceof RecordType record) {
            return record.fields().stream()
                    .map(DataField::type)
                    .mapToInt(ItemSize::of)
                    .sum();
        } else if (type instanceof FixedType fixed) {
            return fixed.size();
        } else if (type instanceof DecimalType decimal) {
            return ofBytes(decimal.fixed());
        } else if (type instanceof UuidType uuid) {
            return ofBytes(uuid.fixed());
        } else if (type == PrimitiveType.FLOAT) {
            return Float.BYTES;
        } else if (type == PrimitiveType.DOUBLE) {
            return Double.BYTES;
        }
        return 1;
    }

    /** The same of a value in a writer's schema. */
    public static int of(Schema schema) {
        return switch (schema.getType()) {
            case NULL -> 0;
            // One within itself is so by a union, a list or a map.
            case RECORD ->
                schema.getFields().stream()
                        .map(Schema.Field::schema)
                        .mapToInt(ItemSize::of)
                        .sum();
            case FIXED -> schema.getFixedSize();
            case FLOAT -> Float.BYTES;
            case DOUBLE -> Double.BYTES;
            default -> 1;
        };
    }

    private static int ofBytes(@Nullable FixedType fixed) {
        return fixed == null ? 1 : fixed.size();
    }
}
