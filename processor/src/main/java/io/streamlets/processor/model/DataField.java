package io.streamlets.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A field of a record.
 *
 * @param name the name in the schema, which is also the name of the column
 * @param member the field or component of the user's class that it stands for
 * @param type the type of its values
 * @param getter the method of the user's class that gives the value
 * @param getsOptional whether the getter puts the value, or null, into an {@code Optional}
 * @param setter the method of the user's class, or of the bean that shows it, that sets the value; null in a Java record
 */
public record DataField(
        String name,
        String member,
        DataType type,
        String getter,
        boolean getsOptional,
        @Nullable String setter) {

    /** A field that the user's class names as the schema does, and whose getter gives the value as it is. */
    public static DataField plain(String name, DataType type, String getter, @Nullable String setter) {
        return new DataField(name, name, type, getter, false, setter);
    }
}
