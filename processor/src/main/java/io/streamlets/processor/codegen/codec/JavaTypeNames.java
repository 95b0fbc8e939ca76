package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.ListType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UuidType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The Java type in which a user's class holds a value. */
public final class JavaTypeNames {
    private JavaTypeNames() {}

    /** The type of a member, of an element of an array; primitive where it can be. */
    public static TypeName of(DataType type) {
        return type instanceof PrimitiveType primitive ? primitive(primitive) : boxed(type);
    }

    /** The type as an argument of a generic type. */
    public static TypeName boxed(DataType type) {
        if (type instanceof PrimitiveType primitive) {
            return primitive(primitive).box();
        } else if (type instanceof StringType text) {
            return string(text);
        } else if (type instanceof BytesType bytes) {
            return bytes == BytesType.BYTE_ARRAY ? ArrayTypeName.of(byte.class) : ClassName.get(ByteBuffer.class);
        } else if (type instanceof TimeType time) {
            return time(time);
        } else if (type instanceof DecimalType decimal) {
            return decimal(decimal);
        } else if (type instanceof UuidType) {
            return ClassName.get(UUID.class);
        } else if (type instanceof FixedType fixed) {
            return ClassNaming.of(fixed.javaClass());
        } else if (type instanceof EnumType enumeration) {
            return ClassNaming.of(enumeration.javaClass());
        } else if (type instanceof RecordType record) {
            return ClassNaming.of(record.javaClass());
        } else if (type instanceof ListType list) {
            return list(list);
        } else if (type instanceof MapType map) {
            return ParameterizedTypeName.get(ClassName.get(Map.class), boxed(map.key()), boxed(map.value()));
        }
        if (type instanceof UnionType union) {
            return union.sealed() == null ? ClassName.OBJECT : ClassNaming.of(union.sealed());
        }
        if (type instanceof ConvertedType converted) {
            return switch (converted) {
                case BIG_INTEGER -> ClassName.get(BigInteger.class);
                case SQL_DATE -> ClassName.get("java.sql", "Date");
                case SQL_TIMESTAMP -> ClassName.get("java.sql", "Timestamp");
                case DURATION -> ClassName.get(Duration.class);
            };
        }
        if (type instanceof CutType cut) {
            return ClassNaming.of(cut.javaClass());
        }
        NullableType nullable = (NullableType) type;
        TypeName value = boxed(nullable.type());
        return nullable.optional() ? ParameterizedTypeName.get(ClassName.get(Optional.class), value) : value;
    }

    private static ClassName string(StringType type) {
        return switch (type) {
            case STRING -> ClassName.get(String.class);
            case CHAR_SEQUENCE, STRING_AS_CHAR_SEQUENCE -> ClassName.get(CharSequence.class);
            case UTF8 -> RuntimeNames.UTF8;
        };
    }

    private static TypeName primitive(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }

    private static TypeName time(TimeType type) {
        return ClassName.get(
                switch (type) {
                    case DATE -> LocalDate.class;
                    case TIME_MILLIS, TIME_MICROS -> LocalTime.class;
                    case TIMESTAMP_MILLIS, TIMESTAMP_MICROS -> Instant.class;
                    case LOCAL_TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MICROS -> LocalDateTime.class;
                });
    }

    private static TypeName decimal(DecimalType type) {
        if (!type.raw()) {
            return ClassName.get(BigDecimal.class);
        }
        return type.fixed() == null
                ? ClassName.get(ByteBuffer.class)
                : ClassNaming.of(type.fixed().javaClass());
    }

    private static TypeName list(ListType type) {
        return switch (type.form()) {
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), boxed(type.element()));
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), boxed(type.element()));
            case ARRAY -> ArrayTypeName.of(of(type.element()));
        };
    }
}
