package io.streamlets.processor.codegen.codec;

import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UuidType;

/** Maps each data type to the class with its code. */
public final class ValueCodes {
    private ValueCodes() {}

    /** The code of any data type. */
    public static ValueCode of(DataType type) {
        if (type instanceof NullableType nullable) {
            return nullable.type() instanceof UnionType ? new NullableUnionCode(nullable) : new NullableCode(nullable);
        }
        return present(type);
    }

    /** The code of a data type that is not nullable. */
    static PresentCode present(DataType type) {
        if (type instanceof EnumType enumeration) {
            return new EnumCode(enumeration);
        } else if (type instanceof RecordType record) {
            return new RecordCode(record);
        } else if (type instanceof UnionType union) {
            return new UnionCode(union);
        } else if (type instanceof CollectionType || type instanceof MapType) {
            return container(type);
        }
        return scalar(type);
    }

    /** The code of a list or map. */
    public static ContainerCode container(DataType type) {
        if (type instanceof CollectionType list) {
            return new ListCode(list);
        } else if (type instanceof MapType map) {
            return new MapCode(map);
        }
        throw new IllegalArgumentException("not a list or map: " + type);
    }

    /** The code of a data type without parts. */
    public static ScalarCode scalar(DataType type) {
        if (type instanceof PrimitiveType primitive) {
            return new PrimitiveCode(primitive);
        } else if (type instanceof StringType text) {
            return new TextCode(text);
        } else if (type instanceof BytesType bytes) {
            return new BytesCode(bytes);
        } else if (type instanceof FixedType fixed) {
            return new FixedCode(fixed);
        } else if (type instanceof TimeType time) {
            return new TimeCode(time);
        } else if (type instanceof DecimalType decimal) {
            return new DecimalCode(decimal);
        } else if (type instanceof UuidType uuid) {
            return new UuidCode(uuid);
        } else if (type instanceof ConvertedType converted) {
            return new ConvertedCode(converted);
        } else if (type instanceof CutType cut) {
            return new CutCode(cut);
        }
        throw new IllegalArgumentException("not a value without parts: " + type);
    }

    /** The code of the keys of a map. */
    static KeyCode key(DataType type) {
        if (present(type) instanceof KeyCode key) {
            return key;
        }
        throw new IllegalArgumentException("not a key of a map: " + type);
    }
}
