package io.streamlets.processor.codegen.codec;

import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UuidType;
import org.jspecify.annotations.Nullable;

/** How many bytes a value has at least: a reader refuses a count of items that cannot be in the bytes that are left. */
final class ItemSize {
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

    /** The same of an entry of a map, whose key has at least the byte of its length. */
    static int ofEntry(DataType value) {
        return 1 + of(value);
    }

    private static int ofBytes(@Nullable FixedType fixed) {
        return fixed == null ? 1 : fixed.size();
    }
}
