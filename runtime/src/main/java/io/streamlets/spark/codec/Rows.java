package io.streamlets.spark.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.jspecify.annotations.Nullable;

/** Makes Spark's rows, arrays and maps of values in Spark's own form. */
public final class Rows {
    private Rows() {}

    /** A row, or a struct in one, of values in the order of its columns. */
    public static InternalRow of(@Nullable Object... values) {
        return new GenericInternalRow(values);
    }

    /** A row without some of its columns, which the innermost level of a recursive type does not have. */
    public static InternalRow without(InternalRow row, int... columns) {
        List<@Nullable Object> left = new ArrayList<>(Arrays.asList(((GenericInternalRow) row).values()));
        for (int i = columns.length - 1; i >= 0; i--) {
            left.remove(columns[i]);
        }
        return new GenericInternalRow(left.toArray());
    }

    /** The struct of a union of {@code size} types with the value of one of them. */
    public static InternalRow member(int size, int index, Object value) {
        @Nullable Object[] members = new Object[size];
        members[index] = value;
        return new GenericInternalRow(members);
    }

    /**
     * The index of the one member of a union's struct that is set.
     *
     * @param field the name of its record and its own, such as {@code Data.value}
     * @throws InvalidValueException if none is set, or more than one
     */
    public static int onlyMember(InternalRow union, String field) {
        int found = -1;
        for (int i = 0; i < union.numFields(); i++) {
            if (!union.isNullAt(i)) {
                if (found >= 0) {
                    throw new InvalidValueException(
                            "of the members of '" + field + "' more than one is set: " + found + " and " + i);
                }
                found = i;
            }
        }
        if (found < 0) {
            throw new InvalidValueException("of the members of '" + field + "' none is set");
        }
        return found;
    }

    /** An array. */
    public static ArrayData array(List<? extends @Nullable Object> values) {
        return new GenericArrayData(values.toArray());
    }

    /**
     * Checks that a field or element that must not be null is not.
     *
     * @param field the name of its record and its own, such as {@code Data.src}
     * @throws InvalidValueException if it is null
     */
    public static void require(SpecializedGetters row, int index, String field) {
        if (row.isNullAt(index)) {
            throw InvalidValueException.missing(field);
        }
    }

    /**
     * Collects the entries of a map; of two of one key, the later stands, as it does in a Java map.
     */
    public static final class Entries {
        private final Map<Object, @Nullable Object> entries = new LinkedHashMap<>();

        /** Adds an entry. */
        public void add(Object key, @Nullable Object value) {
            entries.put(key, value);
        }

        /** The map of the entries added so far, none of which has null, with what {@code value} makes of their values. */
        public MapData toMap(UnaryOperator<Object> value) {
            return new ArrayBasedMapData(
                    new GenericArrayData(entries.keySet().toArray()),
                    new GenericArrayData(entries.values().stream()
                            .map(each -> value.apply(Objects.requireNonNull(each)))
                            .toArray()));
        }

        /** The map of the entries added so far. */
        public MapData toMap() {
            return new ArrayBasedMapData(
                    new GenericArrayData(entries.keySet().toArray()),
                    new GenericArrayData(entries.values().toArray()));
        }
    }
}
