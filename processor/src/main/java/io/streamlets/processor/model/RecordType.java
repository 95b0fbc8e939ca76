package io.streamlets.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A type that is not a record, as a data type of its own: a record with the field {@code value}, which is the object itself. */
    public static RecordType ofValue(ClassRef javaClass, String schemaName, DataType value) {
        return new RecordType(
                javaClass, schemaName, Form.VALUE, List.of(DataField.plain("value", value, "value", null)));
    }

    /** The fields that have a column: all but those which are cut off in the innermost level of a recursive type. */
    public List<DataField> columns() {
        return fields.stream().filter(field -> field.type().hasColumn()).toList();
    }

    /** Whether there is a field without a column. */
    public boolean isCut() {
        return columns().size() < fields.size();
    }

    // By the class alone, because the levels of a recursive type are deep and occur often.
    @Override
    public int hashCode() {
        return javaClass.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof RecordType record
                        && javaClass.equals(record.javaClass)
                        && schemaName.equals(record.schemaName)
                        && form == record.form
                        && fields.equals(record.fields));
    }

    /** How an object is made. */
    public enum Form {
        /** By the constructor without parameters, then by setters. */
        SETTERS,
        /** In the same way, but the constructor may have set what it likes: a bean of the user's. */
        BEAN,
        /**
         * By the constructor without parameters, then by {@code put}: an Avro class that has not a plain getter and a setter
         * for each field. The setters are those of the bean that shows it to Spark.
         */
        PUT,
        /** By the constructor that takes all fields in their order. */
        CONSTRUCTOR,
        /** It is the value of the only field itself: a sealed interface or an enum on a port. */
        VALUE
    }
}
