package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.ListType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UnionType;
import java.util.Optional;

/** The expression that reads one value from {@code in}, as the user's class or as a row holds it. */
final class Reads {
    private final CodecPlan plan;

    Reads(CodecPlan plan) {
        this.plan = plan;
    }

    /** As the user's class holds it. */
    CodeBlock object(DataType type, Spot spot) {
        if (type instanceof NullableType nullable) {
            CodeBlock value = object(nullable.type(), spot);
            if (nullable.type() instanceof UnionType) {
                return nullable.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
            }
            return nullable.optional()
                    ? CodeBlock.of(
                            "in.readNull($L) ? $T.empty() : $T.of($L)",
                            nullBranch(nullable),
                            Optional.class,
                            Optional.class,
                            value)
                    : CodeBlock.of("in.readNull($L) ? null : $L", nullBranch(nullable), value);
        } else if (type instanceof EnumType) {
            return CodeBlock.of("$L.read(in)", plan.constant(type));
        } else if (type instanceof RecordType record) {
            return CodeBlock.of("read$L(in)", plan.stem(record));
        }
        return hasMethods(type) ? CodeBlock.of("read$L(in)", plan.stem(spot)) : ScalarReads.object(type);
    }

    /** As a row holds it. */
    CodeBlock row(DataType type, Spot spot) {
        if (type instanceof NullableType nullable) {
            CodeBlock value = row(nullable.type(), spot);
            return nullable.type() instanceof UnionType
                    ? value
                    : CodeBlock.of("in.readNull($L) ? null : $L", nullBranch(nullable), value);
        } else if (type instanceof EnumType) {
            return CodeBlock.of("$L.readName(in)", plan.constant(type));
        } else if (type instanceof RecordType record) {
            return CodeBlock.of("read$LRow(in)", plan.stem(record));
        }
        return hasMethods(type) ? CodeBlock.of("read$LRow(in)", plan.stem(spot)) : ScalarReads.row(type);
    }

    private static boolean hasMethods(DataType type) {
        return type instanceof ListType || type instanceof MapType || type instanceof UnionType;
    }

    private static int nullBranch(NullableType type) {
        return type.nullFirst() ? 0 : 1;
    }
}
