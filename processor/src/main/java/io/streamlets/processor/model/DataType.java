package io.streamlets.processor.model;

/**
 * The type of a value: how Avro writes it, and in which Java type the user's class holds it. The type of the column
 * follows from what Avro writes.
 */
public sealed interface DataType
        permits PrimitiveType,
                StringType,
                BytesType,
                TimeType,
                DecimalType,
                UuidType,
                FixedType,
                EnumType,
                CollectionType,
                MapType,
                RecordType,
                UnionType,
                CutType,
                ConvertedType,
                NullableType {

    /** Whether rows have a column for the type. */
    default boolean hasColumn() {
        return true;
    }
}
