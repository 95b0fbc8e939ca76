package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UuidType;
import java.nio.ByteBuffer;

/** The expression that reads a value without parts from {@code in}, as the user's class or as a row holds it. */
public final class ScalarReads {
    private ScalarReads() {}

    /** As the user's class holds it. */
    public static CodeBlock object(DataType type) {
        if (type instanceof CutType cut) {
            return tooDeep(cut, ClassNaming.of(cut.javaClass()));
        } else if (type instanceof ConvertedType converted) {
            return converted(converted, base(converted));
        } else if (type instanceof PrimitiveType primitive) {
            return primitive(primitive);
        } else if (type instanceof StringType text) {
            return string(text);
        } else if (type instanceof BytesType bytes) {
            return CodeBlock.of(bytes == BytesType.BYTE_ARRAY ? "in.readBytes()" : "in.readByteBuffer()");
        } else if (type instanceof TimeType time) {
            return time(time);
        } else if (type instanceof DecimalType decimal) {
            return decimal(decimal);
        } else if (type instanceof UuidType uuid) {
            return uuid.fixed() == null
                    ? CodeBlock.of("$T.uuid(in.readString())", RuntimeNames.LOGICAL)
                    : CodeBlock.of(
                            "$T.uuid(in.readFixed($L))",
                            RuntimeNames.NARROW,
                            uuid.fixed().size());
        }
        FixedType fixed = (FixedType) type;
        return CodeBlock.of("new $T(in.readFixed($L))", ClassNaming.of(fixed.javaClass()), fixed.size());
    }

    /** As a row holds it. */
    public static CodeBlock row(DataType type) {
        if (type == ConvertedType.SQL_DATE) {
            return CodeBlock.of("$T.days(in.readInt())", RuntimeNames.SQL_TIMES);
        } else if (type == ConvertedType.SQL_TIMESTAMP) {
            return CodeBlock.of("$T.micros(in.readLong())", RuntimeNames.SQL_TIMES);
        } else if (type instanceof ConvertedType converted) {
            return row(converted.base());
        } else if (type instanceof CutType cut) {
            return tooDeep(cut, ClassName.OBJECT);
        } else if (type instanceof PrimitiveType primitive) {
            return primitive(primitive);
        } else if (type instanceof StringType) {
            return CodeBlock.of("in.readUtf8()");
        } else if (type instanceof BytesType) {
            return CodeBlock.of("in.readBytes()");
        } else if (type instanceof TimeType time) {
            return rowTime(time);
        } else if (type instanceof DecimalType decimal) {
            return CodeBlock.of(
                    "$T.rowDecimal($L, $L, $L)",
                    RuntimeNames.LOGICAL,
                    unscaled(decimal),
                    decimal.precision(),
                    decimal.scale());
        } else if (type instanceof UuidType uuid) {
            return uuid.fixed() == null
                    ? CodeBlock.of("$T.uuidText(in.readUtf8())", RuntimeNames.LOGICAL)
                    : CodeBlock.of("in.readFixed($L)", uuid.fixed().size());
        }
        return CodeBlock.of("in.readFixed($L)", ((FixedType) type).size());
    }

    /** Reads what a value is made from: times are made from numbers. */
    private static CodeBlock base(ConvertedType type) {
        return type.base() instanceof TimeType time ? number(time) : object(type.base());
    }

    /** Converts what {@code base} reads into the value. */
    public static CodeBlock converted(ConvertedType type, CodeBlock base) {
        return switch (type) {
            case BIG_INTEGER -> CodeBlock.of("$T.bigInteger($L)", RuntimeNames.CONVERTED, base);
            case SQL_DATE -> CodeBlock.of("$T.date($L)", RuntimeNames.SQL_TIMES, base);
            case SQL_TIMESTAMP -> CodeBlock.of("$T.timestamp($L)", RuntimeNames.SQL_TIMES, base);
            case DURATION -> CodeBlock.of("$T.duration($L)", RuntimeNames.CONVERTED, base);
        };
    }

    /** Refuses one level too many, where a value of the class {@code read} is read. */
    static CodeBlock tooDeep(CutType type, ClassName read) {
        return CodeBlock.of("in.<$T>tooDeep($S, $L)", read, type.javaClass().qualifiedName(), type.depth());
    }

    /** A text; Avro's reader makes its own class for a {@code CharSequence}, whose equality differs from a String's. */
    static CodeBlock string(StringType type) {
        return type == StringType.STRING || type == StringType.STRING_AS_CHAR_SEQUENCE
                ? CodeBlock.of("in.readString()")
                : CodeBlock.of("new $T(in.readString())", RuntimeNames.UTF8);
    }

    private static CodeBlock primitive(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN -> CodeBlock.of("in.readBoolean()");
            case BYTE -> CodeBlock.of("$T.toByte(in.readInt())", RuntimeNames.NARROW);
            case SHORT -> CodeBlock.of("$T.toShort(in.readInt())", RuntimeNames.NARROW);
            case INT -> CodeBlock.of("in.readInt()");
            case LONG -> CodeBlock.of("in.readLong()");
            case FLOAT -> CodeBlock.of("in.readFloat()");
            case DOUBLE -> CodeBlock.of("in.readDouble()");
        };
    }

    private static CodeBlock time(TimeType type) {
        String method = switch (type) {
            case DATE -> "date";
            case TIME_MILLIS -> "timeOfMillis";
            case TIME_MICROS -> "timeOfMicros";
            case TIMESTAMP_MILLIS -> "instantOfMillis";
            case TIMESTAMP_MICROS -> "instantOfMicros";
            case LOCAL_TIMESTAMP_MILLIS -> "dateTimeOfMillis";
            case LOCAL_TIMESTAMP_MICROS -> "dateTimeOfMicros";
        };
        return CodeBlock.of("$T.$L($L)", RuntimeNames.LOGICAL, method, number(type));
    }

    private static CodeBlock rowTime(TimeType type) {
        return switch (type) {
            case TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MILLIS ->
                CodeBlock.of("$T.microsOfMillis(in.readLong())", RuntimeNames.LOGICAL);
            case TIME_MILLIS -> CodeBlock.of("$T.millisOfDay(in.readInt())", RuntimeNames.LOGICAL);
            case TIME_MICROS -> CodeBlock.of("$T.microsOfDay(in.readLong())", RuntimeNames.LOGICAL);
            case DATE, TIMESTAMP_MICROS, LOCAL_TIMESTAMP_MICROS -> number(type);
        };
    }

    private static CodeBlock number(TimeType type) {
        return CodeBlock.of(type.isInt() ? "in.readInt()" : "in.readLong()");
    }

    private static CodeBlock decimal(DecimalType type) {
        if (!type.raw()) {
            return CodeBlock.of(
                    "$T.decimal($L, $L, $L)", RuntimeNames.LOGICAL, unscaled(type), type.precision(), type.scale());
        }
        CodeBlock checked = CodeBlock.of(
                "$T.undecoded($L, $L, $L)", RuntimeNames.LOGICAL, unscaled(type), type.precision(), type.scale());
        return type.fixed() == null
                ? CodeBlock.of("$T.wrap($L)", ByteBuffer.class, checked)
                : CodeBlock.of("new $T($L)", ClassNaming.of(type.fixed().javaClass()), checked);
    }

    private static CodeBlock unscaled(DecimalType type) {
        return type.fixed() == null
                ? CodeBlock.of("in.readBytes()")
                : CodeBlock.of("in.readFixed($L)", type.fixed().size());
    }
}
