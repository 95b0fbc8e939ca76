package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.model.BytesType;
import io.streamlets.processor.model.ConvertedType;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.DecimalType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.FixedType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.PrimitiveType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.TimeType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UuidType;

/** The statements that write one value, as the user's class holds it, to {@code out}. */
final class Writes {
    private final CodecPlan plan;

    Writes(CodecPlan plan) {
        this.plan = plan;
    }

    /**
     * Writes a value.
     *
     * @param value the expression of the value
     * @param isPrimitive whether the expression has a primitive type, and so cannot be null
     */
    CodeBlock object(DataType type, CodeBlock value, boolean isPrimitive, Spot spot) {
        if (type instanceof NullableType nullable) {
            return nullable.type() instanceof UnionType
                    ? union(nullable, value, spot)
                    : nullable(nullable, value, spot);
        }
        CodeBlock present = isPrimitive ? value : CodeBlock.of("required($L, $S)", value, spot.label());
        return CodeBlock.builder().addStatement(present(type, present, spot)).build();
    }

    private CodeBlock nullable(NullableType type, CodeBlock value, Spot spot) {
        CodeBlock isPresent = type.optional()
                ? CodeBlock.of("required($L, $S).isPresent()", value, spot.label())
                : CodeBlock.of("$L != null", value);
        CodeBlock present = type.optional() ? CodeBlock.of("$L.get()", value) : value;
        return CodeBlock.builder()
                .beginControlFlow("if (out.writePresent($L, $L))", isPresent, type.nullFirst() ? 0 : 1)
                .addStatement(present(type.type(), present, spot))
                .endControlFlow()
                .build();
    }

    /** A union writes its null itself. */
    private CodeBlock union(NullableType type, CodeBlock value, Spot spot) {
        CodeBlock plain = type.optional() ? CodeBlock.of("required($L, $S).orElse(null)", value, spot.label()) : value;
        return CodeBlock.builder()
                .addStatement(present(type.type(), plain, spot))
                .build();
    }

    /** The call that writes a value that is not null. */
    private CodeBlock present(DataType type, CodeBlock value, Spot spot) {
        if (type instanceof CutType cut) {
            return tooDeep(cut);
        } else if (type instanceof ConvertedType converted) {
            return converted(converted, value, spot);
        } else if (type instanceof PrimitiveType primitive) {
            return CodeBlock.of("out.$L($L)", method(primitive), value);
        } else if (type instanceof StringType) {
            return CodeBlock.of("out.writeString($L)", value);
        } else if (type instanceof BytesType bytes) {
            return CodeBlock.of(
                    bytes == BytesType.BYTE_ARRAY ? "out.writeBytes($L)" : "out.writeByteBuffer($L)", value);
        } else if (type instanceof TimeType time) {
            return time(time, value);
        } else if (type instanceof DecimalType decimal) {
            return decimal(decimal, value);
        } else if (type instanceof UuidType uuid) {
            return uuid.fixed() == null
                    ? CodeBlock.of("out.writeString($L.toString())", value)
                    : CodeBlock.of(
                            "out.writeFixed($T.bytes($L), $L)",
                            RuntimeNames.NARROW,
                            value,
                            uuid.fixed().size());
        } else if (type instanceof FixedType fixed) {
            return CodeBlock.of("out.writeFixed($L.bytes(), $L)", value, fixed.size());
        } else if (type instanceof EnumType) {
            return CodeBlock.of("$L.write($L, out)", plan.constant(type), value);
        } else if (type instanceof RecordType record) {
            return CodeBlock.of("write$L($L, out)", plan.stem(record), value);
        }
        return CodeBlock.of("write$L($L, out)", plan.stem(spot), value);
    }

    private CodeBlock converted(ConvertedType type, CodeBlock value, Spot spot) {
        return switch (type) {
            case BIG_INTEGER ->
                present(type.base(), CodeBlock.of("$T.decimal($L)", RuntimeNames.CONVERTED, value), spot);
            case SQL_DATE -> CodeBlock.of("out.writeInt($T.days($L))", RuntimeNames.SQL_TIMES, value);
            case SQL_TIMESTAMP -> CodeBlock.of("out.writeLong($T.micros($L))", RuntimeNames.SQL_TIMES, value);
            case DURATION -> CodeBlock.of("out.writeLong($T.micros($L))", RuntimeNames.CONVERTED, value);
        };
    }

    /** The call that refuses one level too many. */
    static CodeBlock tooDeep(CutType type) {
        return CodeBlock.of("out.tooDeep($S, $L)", type.javaClass().qualifiedName(), type.depth());
    }

    /** The method of the writer that takes the primitive type. */
    static String method(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN -> "writeBoolean";
            case BYTE, SHORT, INT -> "writeInt";
            case LONG -> "writeLong";
            case FLOAT -> "writeFloat";
            case DOUBLE -> "writeDouble";
        };
    }

    private static CodeBlock time(TimeType type, CodeBlock value) {
        String unit = switch (type) {
            case DATE -> "days";
            case TIME_MILLIS, TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MILLIS -> "millis";
            case TIME_MICROS, TIMESTAMP_MICROS, LOCAL_TIMESTAMP_MICROS -> "micros";
        };
        return CodeBlock.of(
                "out.$L($T.$L($L))", type.isInt() ? "writeInt" : "writeLong", RuntimeNames.LOGICAL, unit, value);
    }

    private static CodeBlock decimal(DecimalType type, CodeBlock value) {
        if (!type.raw()) {
            return unscaled(type, value);
        }
        String arguments = type.fixed() == null ? "$T.undecoded($L, $L, $L)" : "$T.undecoded($L.bytes(), $L, $L)";
        CodeBlock checked = CodeBlock.of(arguments, RuntimeNames.LOGICAL, value, type.precision(), type.scale());
        return type.fixed() == null
                ? CodeBlock.of("out.writeByteBuffer($L)", checked)
                : CodeBlock.of("out.writeFixed($L, $L)", checked, type.fixed().size());
    }

    /** Writes the unscaled number of a decimal of Java or of a row. */
    static CodeBlock unscaled(DecimalType type, CodeBlock decimal) {
        CodeBlock unscaled =
                CodeBlock.of("$T.unscaled($L, $L, $L)", RuntimeNames.LOGICAL, decimal, type.precision(), type.scale());
        return type.fixed() == null
                ? CodeBlock.of("out.writeBytes($L)", unscaled)
                : CodeBlock.of(
                        "out.writeFixed($1T.padded($2L, $3L), $3L)",
                        RuntimeNames.LOGICAL,
                        unscaled,
                        type.fixed().size());
    }
}
