package io.streamlets.processor.codegen.codec;

import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UuidType;
import org.jspecify.annotations.Nullable;

/** The least number of bytes that a value takes: a reader refuses a count of items for which too few bytes are left. */
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

    /** The least number of bytes of a map entry, whose key takes at least one byte, for its length. */
    static int ofEntry(DataType value) {
        return 1 + of(value);
    }

    private static int ofBytes(@Nullable FixedType fixed) {
        return fixed == null ? 1 : fixed.size();
    }
}
