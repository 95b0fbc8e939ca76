package io.streamlets.processor.model;

import java.util.List;

/**
 * A record with fields of its own: an Avro class, a Java record or a bean.
 *
 * @param javaClass the user's class
 * @param schemaName the full name in the schema
 * @param form how an object of the class is made
 * @param fields the fields in the order of the schema
 */
public record RecordType(ClassRef javaClass, String schemaName, Form form, List<DataField> fields) implements DataType {

    public RecordType {
        fields = List.copyOf(fields);
    }

    /** How an object is made. */
    public enum Form {
        /** By the constructor without parameters, then by setters. */
        SETTERS,
        /** By the constructor that takes all fields in their order. */
        CONSTRUCTOR
    }
}
