package io.streamlets.processor.schema.avro;

import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UnionType;
import java.util.IdentityHashMap;

/** Counts the columns of a data type, those within structs included. */
final class Columns {
    private final IdentityHashMap<DataType, Long> known = new IdentityHashMap<>();

    long of(DataType type) {
        if (type instanceof NullableType nullable) {
            return of(nullable.type());
        } else if (type instanceof CollectionType list) {
            return of(list.element());
        } else if (type instanceof MapType map) {
            return 1 + of(map.value());
        } else if (!(type instanceof RecordType) && !(type instanceof UnionType)) {
            return type.hasColumn() ? 1 : 0;
        }
        Long counted = known.get(type);
        if (counted == null) {
            counted = type instanceof RecordType record
                    ? record.columns().stream()
                            .mapToLong(field -> of(field.type()))
                            .sum()
                    : ((UnionType) type)
                            .columns().stream()
                                    .mapToLong(branch -> of(branch.type()))
                                    .sum();
            known.put(type, counted);
        }
        return counted;
    }
}
