package codecs;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.SpecializedGetters;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
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

    private static List<Object> list(ArrayData array, DataType element) {
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < array.numElements(); i++) {
            list.add(at(array, i, element));
        }
        return list;
    }
}
