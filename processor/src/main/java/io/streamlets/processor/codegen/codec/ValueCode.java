package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/**
 * The code for values of one data type: what holds them, and how they are read, written and encoded. Each family of data types
 * has one class, which {@link ValueCodes} finds.
 */
public interface ValueCode {

    /** The Java type that holds a value, as an argument of a generic type. */
    TypeName javaType();

    /** The Java type of a member or of an element of an array: primitive where it can be. */
    default TypeName memberType() {
        return javaType();
    }

    /** Whether there may be no value. */
    default boolean isNullable() {
        return false;
    }

    /** The least number of bytes of a value: a reader refuses a count of items for which too few bytes are left. */
    default int leastBytes() {
        return 1;
    }

    /** Adds to the plan what gets methods or constants of its own. */
    default void addTo(CodecPlan plan, Spot spot) {}

    /** The expression that reads a value from {@code in}, as the user's class holds it. */
    CodeBlock readObject(PlannedSpot place);

    /** The expression that reads a value from {@code in}, as a row holds it. */
    CodeBlock readRow(PlannedSpot place);

    /**
     * The statements that write a value of the user's class to {@code out}.
     *
     * @param value the expression of the value
     * @param isPresent whether the value is known not to be null
     */
    CodeBlock writeObject(CodeBlock value, boolean isPresent, PlannedSpot place);

    /** The statements that write a value in a row or array to {@code out}. */
    CodeBlock writeRow(Slot slot, PlannedSpot place);

    /** The call that writes a value for which rows have no column. */
    default CodeBlock writeWithoutColumn() {
        throw new IllegalStateException("rows have a column for " + javaType());
    }

    /** The expression of Spark's encoder. */
    CodeBlock encoder(PlannedSpot place);

    /** The same for a member or an element of an array. */
    default CodeBlock memberEncoder(PlannedSpot place) {
        return encoder(place);
    }
}
