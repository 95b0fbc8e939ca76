package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.blueprint.schema.SchemaResolution;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.Spot;
import io.streamlets.processor.codegen.codec.ValueCodes;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UnionType.Branch;
import java.util.List;
import java.util.Optional;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.WriterUnion;
import org.apache.avro.Schema;

/** Values of the writer's unions, and those that become one of several types of the reader's. */
final class Unions {
    private final ValueReads values;

    Unions(ValueReads values) {
        this.values = values;
    }

    /** A union of null and one type that the reader may have null for, as a condition. */
    Optional<CodeBlock> inLine(WriterUnion action, DataType type, Target target, Spot spot) {
        List<Schema> branches = action.writer.getTypes();
        if (!(type instanceof NullableType nullable) || branches.size() != 2 || !action.writer.isNullable()) {
            return Optional.empty();
        }
        int nullBranch = branches.get(0).getType() == Schema.Type.NULL ? 0 : 1;
        return Optional.of(CodeBlock.of(
                "in.readNull($L) ? $L : $L",
                nullBranch,
                missing(nullable, target),
                branch(action, 1 - nullBranch, type, target, spot)));
    }

    /** What a method does that reads a union of the writer's. */
    MethodSpec.Builder body(MethodSpec.Builder method, WriterUnion action, DataType type, Target target, Spot spot) {
        method.returns(target == Target.OBJECT ? ValueCodes.of(type).memberType() : ClassName.OBJECT)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addCode("return switch (in.readBranch($L)) {\n$>", action.actions.length);
        for (int i = 0; i < action.actions.length; i++) {
            Action branch = action.actions[i];
            method.addCode("$L -> ", i == action.actions.length - 1 ? "default" : "case " + i);
            if (branch.type == Action.Type.ERROR) {
                method.addCode("throw in.misfit($S);\n", SchemaResolution.misfit(branch));
            } else {
                method.addCode("$L;\n", branch(action, i, type, target, spot));
            }
        }
        return method.addCode("$<};\n");
    }

    /** Where the two unions are alike, a branch of the one is that of the other; else each finds its own. */
    private CodeBlock branch(WriterUnion action, int index, DataType type, Target target, Spot spot) {
        return action.unionEquiv
                ? member(type, index, action.actions[index], target, spot)
                : values.of(action.actions[index], type, target, spot);
    }

    /** A value that is of one of the reader's types. */
    CodeBlock member(DataType type, int index, Action action, Target target, Spot spot) {
        if (!(type instanceof NullableType nullable)) {
            return present(type, index, action, target, spot);
        }
        if (index == nullable.nullBranch()) {
            return missing(nullable, target);
        }
        CodeBlock value = present(nullable.type(), index, action, target, spot);
        return nullable.optional() && target == Target.OBJECT
                ? CodeBlock.of("$T.of($L)", Optional.class, value)
                : value;
    }

    /** No value. */
    static CodeBlock missing(NullableType type, Target target) {
        return type.optional() && target == Target.OBJECT
                ? CodeBlock.of("$T.empty()", Optional.class)
                : CodeBlock.of("null");
    }

    private CodeBlock present(DataType type, int index, Action action, Target target, Spot spot) {
        if (!(type instanceof UnionType union)) {
            return values.of(action, type, target, spot);
        }
        Branch branch = union.branches().stream()
                .filter(each -> each.index() == index)
                .findFirst()
                .orElseThrow();
        CodeBlock value = values.of(action, branch.type(), target, spot.branch(branch.column()));
        return target == Target.ROW && branch.type().hasColumn()
                ? CodeBlock.of(
                        "$T.member($L, $L, $L)",
                        RuntimeNames.ROWS,
                        union.columns().size(),
                        union.columns().indexOf(branch),
                        value)
                : value;
    }
}
