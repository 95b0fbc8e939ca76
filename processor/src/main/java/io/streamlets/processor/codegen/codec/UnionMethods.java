package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.CutType;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.ListType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.StringType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UnionType.Branch;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The bodies of the four methods of a union: in rows it is a struct with a member for each branch, of which one is set. */
final class UnionMethods implements PartMethods {
    private final UnionType type;
    private final Spot spot;
    private final TypeName javaType;
    private final Reads reads;
    private final Writes writes;
    private final RowWrites rowWrites;

    UnionMethods(UnionType type, Spot spot, CodecPlan plan) {
        this.type = type;
        this.spot = spot;
        this.javaType = JavaTypeNames.of(type);
        this.reads = new Reads(plan);
        this.writes = new Writes(plan);
        this.rowWrites = new RowWrites(plan);
    }

    /** The class that tells a value of a branch, without type arguments. */
    private static TypeName tested(DataType type) {
        if (type instanceof ListType) {
            return ClassName.get(List.class);
        } else if (type instanceof MapType) {
            return ClassName.get(Map.class);
        } else if (type instanceof StringType) {
            return ClassName.get(CharSequence.class);
        }
        return JavaTypeNames.boxed(type);
    }

    @Override
    public MethodSpec.Builder readObject(MethodSpec.Builder method) {
        method.returns(javaType).addParameter(RuntimeNames.AVRO_READER, "in");
        return cases(method, branch -> reads.object(branch.type(), at(branch)));
    }

    @Override
    public MethodSpec.Builder readRow(MethodSpec.Builder method) {
        method.returns(RuntimeNames.INTERNAL_ROW).addParameter(RuntimeNames.AVRO_READER, "in");
        return cases(
                method,
                branch -> branch.type().hasColumn()
                        ? CodeBlock.of(
                                "$T.member($L, $L, $L)",
                                RuntimeNames.ROWS,
                                type.columns().size(),
                                type.columns().indexOf(branch),
                                reads.row(branch.type(), at(branch)))
                        : ScalarReads.tooDeep((CutType) branch.type(), RuntimeNames.INTERNAL_ROW));
    }

    private interface Value {
        CodeBlock of(Branch branch);
    }

    /** The index that is read is one of the union, so that the last branch needs no test. */
    private MethodSpec.Builder cases(MethodSpec.Builder method, Value value) {
        method.addCode("return switch (in.readBranch($L)) {\n$>", type.size());
        Branch last = type.branches().get(type.branches().size() - 1);
        if (type.nullBranch() >= 0) {
            method.addCode("case $L -> null;\n", type.nullBranch());
        }
        for (Branch branch : type.branches()) {
            CodeBlock label = branch.equals(last) ? CodeBlock.of("default") : CodeBlock.of("case $L", branch.index());
            method.addCode("$L -> $L;\n", label, value.of(branch));
        }
        return method.addCode("$<};\n");
    }

    @Override
    public MethodSpec.Builder writeObject(MethodSpec.Builder method) {
        if (type.branches().stream().anyMatch(branch -> isGeneric(branch.type()))) {
            method.addAnnotation(RuntimeNames.unchecked());
        }
        method.addParameter(javaType, "value").addParameter(RuntimeNames.AVRO_WRITER, "out");
        CodeBlock.Builder code = CodeBlock.builder();
        boolean isFirst = true;
        if (type.nullBranch() >= 0) {
            code.beginControlFlow("if (value == null)").addStatement("out.writeInt($L)", type.nullBranch());
            isFirst = false;
        }
        for (Branch branch : type.branches()) {
            boolean isNamed = branch.type().hasColumn() && !isGeneric(branch.type());
            String test = isNamed ? "value instanceof $T branch" : "value instanceof $T";
            CodeBlock control = CodeBlock.of((isFirst ? "if (" : "else if (") + test + ")", tested(branch.type()));
            if (isFirst) {
                code.beginControlFlow("$L", control);
            } else {
                code.nextControlFlow("$L", control);
            }
            isFirst = false;
            code.add(write(branch));
        }
        return method.addCode(code.nextControlFlow("else")
                .addStatement("throw $T.noBranch($S, value, $S)", RuntimeNames.INVALID_VALUE, spot.label(), names())
                .endControlFlow()
                .build());
    }

    private CodeBlock write(Branch branch) {
        CodeBlock value = isGeneric(branch.type())
                ? CodeBlock.of("($T) value", JavaTypeNames.boxed(branch.type()))
                : CodeBlock.of("branch");
        return CodeBlock.builder()
                .addStatement("out.writeInt($L)", branch.index())
                .add(writes.object(branch.type(), value, true, at(branch)))
                .build();
    }

    @Override
    public MethodSpec.Builder writeRow(MethodSpec.Builder method) {
        method.addParameter(RuntimeNames.INTERNAL_ROW, "row").addParameter(RuntimeNames.AVRO_WRITER, "out");
        List<Branch> branches = type.columns();
        method.beginControlFlow("switch ($T.onlyMember(row, $S))", RuntimeNames.ROWS, spot.label());
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            method.addCode("$L -> {\n$>", i == branches.size() - 1 ? "default" : "case " + i)
                    .addStatement("out.writeInt($L)", branch.index())
                    .addStatement(rowWrites.present(branch.type(), "row", i, at(branch)))
                    .addCode("$<}\n");
        }
        return method.endControlFlow();
    }

    private Spot at(Branch branch) {
        return spot.branch(branch.column());
    }

    private String names() {
        return type.branches().stream().map(Branch::name).collect(Collectors.joining(", "));
    }

    /** Whether a cast to the type is not checked when it runs. */
    private static boolean isGeneric(DataType type) {
        return JavaTypeNames.boxed(type) instanceof ParameterizedTypeName;
    }
}
