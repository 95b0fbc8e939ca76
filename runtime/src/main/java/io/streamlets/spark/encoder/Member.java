package io.streamlets.spark.encoder;

import org.apache.spark.sql.Encoder;
import org.jspecify.annotations.Nullable;

/**
 * One field of a data type: its column and how an object gives and takes it.
 *
 * @param name the column's name; for a component of a record, the component's
 * @param value encodes the value
 * @param nullable whether the column, and the member, may be null
 * @param getter the name of the method that returns it; null for a component of a record
 * @param setter the name of the method that sets it; null for a component of a record
 */
public record Member(
        String name,
        Encoder<?> value,
        boolean nullable,
        @Nullable String getter,
        @Nullable String setter) {

    /** A component of a record that is never null. */
    public static Member required(String name, Encoder<?> value) {
        return new Member(name, value, false, null, null);
    }

    /** A component of a record that may be null. */
    public static Member nullable(String name, Encoder<?> value) {
        return new Member(name, value, true, null, null);
    }

    /** A property of a bean that is never null. */
    public static Member required(String name, Encoder<?> value, String getter, String setter) {
        return new Member(name, value, false, getter, setter);
    }

    /** A property of a bean that may be null. */
    public static Member nullable(String name, Encoder<?> value, String getter, String setter) {
        return new Member(name, value, true, getter, setter);
    }
}
