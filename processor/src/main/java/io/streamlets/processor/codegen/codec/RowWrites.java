package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
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

/** The statements that write one value, as a row or array holds it, to {@code out}. */
final class RowWrites {
    private final CodecPlan plan;

    RowWrites(CodecPlan plan) {
        this.plan = plan;
    }

    /**
     * Writes a value.
     *
     * @param holder the row or array
     * @param index the expression of the place in it
     */
    CodeBlock row(DataType type, String holder, Object index, Spot spot) {
        if (type instanceof NullableType nullable && nullable.type() instanceof UnionType union) {
            return CodeBlock.builder()
                    .beginControlFlow("if ($L.isNullAt($L))", holder, index)
                    .addStatement("out.writeInt($L)", union.nullBranch())
                    .nextControlFlow("else")
                    .addStatement(present(union, holder, index, spot))
                    .endControlFlow()
                    .build();
        }
        if (type instanceof NullableType nullable) {
            return CodeBlock.builder()
                    .beginControlFlow(
                            "if (out.writePresent(!$L.isNullAt($L), $L))", holder, index, nullable.nullFirst() ? 0 : 1)
                    .addStatement(present(nullable.type(), holder, index, spot))
                    .endControlFlow()
                    .build();
        }
        return CodeBlock.builder()
                .addStatement("$T.require($L, $L, $S)", RuntimeNames.ROWS, holder, index, spot.label())
                .addStatement(present(type, holder, index, spot))
                .build();
    }

    /** Writes null where the innermost level of a recursive type has no column. */
    CodeBlock withoutColumn(DataType type) {
        if (type instanceof NullableType nullable && nullable.type() instanceof UnionType union) {
            return CodeBlock.of("out.writeInt($L)", union.nullBranch());
        } else if (type instanceof NullableType nullable) {
            return CodeBlock.of("out.writePresent(false, $L)", nullable.nullFirst() ? 0 : 1);
        } else if (type instanceof UnionType union) {
            return withoutColumn(union.branches().get(0).type());
        }
        return Writes.tooDeep((CutType) type);
    }

    /** The call that writes a value that is not null. */
    CodeBlock present(DataType type, String holder, Object index, Spot spot) {
        if (type instanceof CutType cut) {
            return Writes.tooDeep(cut);
        } else if (type == ConvertedType.SQL_DATE) {
            return CodeBlock.of("out.writeInt($T.days($L.getInt($L)))", RuntimeNames.SQL_TIMES, holder, index);
        } else if (type == ConvertedType.SQL_TIMESTAMP) {
            return CodeBlock.of("out.writeLong($T.micros($L.getLong($L)))", RuntimeNames.SQL_TIMES, holder, index);
        } else if (type instanceof ConvertedType converted) {
            return present(converted.base(), holder, index, spot);
        } else if (type instanceof PrimitiveType primitive) {
            return CodeBlock.of("out.$L($L.$L($L))", Writes.method(primitive), holder, getter(primitive), index);
        } else if (type instanceof StringType) {
            return CodeBlock.of("out.writeUtf8($L.getUTF8String($L))", holder, index);
        } else if (type instanceof BytesType) {
            return CodeBlock.of("out.writeBytes($L.getBinary($L))", holder, index);
        } else if (type instanceof TimeType time) {
            return time(time, holder, index);
        } else if (type instanceof DecimalType decimal) {
            return Writes.unscaled(
                    decimal,
                    CodeBlock.of("$L.getDecimal($L, $L, $L)", holder, index, decimal.precision(), decimal.scale()));
        } else if (type instanceof UuidType uuid) {
            return uuid.fixed() == null
                    ? CodeBlock.of(
                            "out.writeUtf8($T.uuidText($L.getUTF8String($L)))", RuntimeNames.LOGICAL, holder, index)
                    : fixed(uuid.fixed(), holder, index);
        } else if (type instanceof FixedType fixed) {
            return fixed(fixed, holder, index);
        } else if (type instanceof EnumType) {
            return CodeBlock.of("$L.writeName($L.getUTF8String($L), out)", plan.constant(type), holder, index);
        } else if (type instanceof RecordType record) {
            return CodeBlock.of(
                    "write$LRow($L.getStruct($L, $L), out)",
                    plan.stem(record),
                    holder,
                    index,
                    record.columns().size());
        } else if (type instanceof UnionType union) {
            return CodeBlock.of(
                    "write$LRow($L.getStruct($L, $L), out)",
                    plan.stem(spot),
                    holder,
                    index,
                    union.columns().size());
        } else if (type instanceof ListType) {
            return CodeBlock.of("write$LRow($L.getArray($L), out)", plan.stem(spot), holder, index);
        } else if (type instanceof MapType) {
            return CodeBlock.of("write$LRow($L.getMap($L), out)", plan.stem(spot), holder, index);
        }
        throw new IllegalArgumentException("a nullable value within a nullable one: " + spot.label());
    }

    private static CodeBlock fixed(FixedType type, String holder, Object index) {
        return CodeBlock.of("out.writeFixed($L.getBinary($L), $L)", holder, index, type.size());
    }

    private static CodeBlock time(TimeType type, String holder, Object index) {
        return switch (type) {
            case DATE -> CodeBlock.of("out.writeInt($L.getInt($L))", holder, index);
            case TIME_MILLIS ->
                CodeBlock.of("out.writeInt($T.millisOfDay($L.getInt($L)))", RuntimeNames.LOGICAL, holder, index);
            case TIME_MICROS ->
                CodeBlock.of("out.writeLong($T.microsOfDay($L.getLong($L)))", RuntimeNames.LOGICAL, holder, index);
            case TIMESTAMP_MICROS, LOCAL_TIMESTAMP_MICROS ->
                CodeBlock.of("out.writeLong($L.getLong($L))", holder, index);
            case TIMESTAMP_MILLIS, LOCAL_TIMESTAMP_MILLIS ->
                CodeBlock.of("out.writeLong($T.millisOfMicros($L.getLong($L)))", RuntimeNames.LOGICAL, holder, index);
        };
    }

    private static String getter(PrimitiveType type) {
        return switch (type) {
            case BOOLEAN -> "getBoolean";
            case BYTE -> "getByte";
            case SHORT -> "getShort";
            case INT -> "getInt";
            case LONG -> "getLong";
            case FLOAT -> "getFloat";
            case DOUBLE -> "getDouble";
        };
    }
}
