package codecs;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** A value of a row in a form that can be compared: maps have no order, bytes are compared by content. */
final class PlainValue {
    private PlainValue() {}

    static Object at(SpecializedGetters holder, int index, DataType type) {
        return holder.isNullAt(index) ? null : of(holder.get(index, type), type);
    }

    static Object of(Object value, DataType type) {
        if (type instanceof StructType struct) {
            List<Object> fields = new ArrayList<>();
            for (int i = 0; i < struct.size(); i++) {
                fields.add(at((InternalRow) value, i, struct.apply(i).dataType()));
            }
            return fields;
        } else if (type instanceof ArrayType array) {
            return list((ArrayData) value, array.elementType());
        } else if (type instanceof MapType map) {
            List<Object> keys = list(((MapData) value).keyArray(), map.keyType());
            List<Object> values = list(((MapData) value).valueArray(), map.valueType());
            Map<Object, Object> entries = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                entries.put(keys.get(i), values.get(i));
            }
            return entries;
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }

    /**
     * The value without the lists and maps of nothing in it: ours has them in the innermost level of a recursive type, where
     * Spark has no columns.
     */
    static Object withoutVoid(Object value, DataType type) {
        if (value == null) {
            return null;
        } else if (type instanceof StructType struct) {
            List<Object> fields = new ArrayList<>();
            for (int i = 0; i < struct.size(); i++) {
                DataType field = struct.apply(i).dataType();
                if (!isVoid(field)) {
                    fields.add(withoutVoid(((List<?>) value).get(i), field));
                }
            }
            return fields;
        } else if (type instanceof ArrayType array) {
            return ((List<?>) value)
                    .stream()
                            .map(each -> withoutVoid(each, array.elementType()))
                            .toList();
        } else if (type instanceof MapType map) {
            Map<Object, Object> entries = new HashMap<>();
            ((Map<?, ?>) value).forEach((key, each) -> entries.put(key, withoutVoid(each, map.valueType())));
            return entries;
        }
        return value;
    }

    /** The type without lists and maps of nothing. */
    static DataType withoutVoid(DataType type) {
        if (type instanceof StructType struct) {
            return new StructType(Stream.of(struct.fields())
                    .filter(field -> !isVoid(field.dataType()))
                    .map(field -> new StructField(
                            field.name(), withoutVoid(field.dataType()), field.nullable(), field.metadata()))
                    .toArray(StructField[]::new));
        } else if (type instanceof ArrayType array) {
            return new ArrayType(withoutVoid(array.elementType()), array.containsNull());
        }
        return type instanceof MapType map
                ? new MapType(map.keyType(), withoutVoid(map.valueType()), map.valueContainsNull())
                : type;
    }

    private static boolean isVoid(DataType type) {
        return (type instanceof ArrayType array && array.elementType().equals(DataTypes.NullType))
                || (type instanceof MapType map && map.valueType().equals(DataTypes.NullType));
    }

    private static List<Object> list(ArrayData array, DataType element) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < array.numElements(); i++) {
            list.add(at(array, i, element));
        }
        return list;
    }
}
