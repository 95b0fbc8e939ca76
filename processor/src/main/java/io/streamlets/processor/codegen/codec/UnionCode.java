package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UnionType.Branch;
import java.util.List;
import java.util.stream.Collectors;

/** Unions and sealed interfaces. */
record UnionCode(UnionType type) implements PartCode {

    @Override
    public TypeName javaType() {
        return type.sealed() == null ? ClassName.OBJECT : ClassNaming.of(type.sealed());
    }

    @Override
    public void addTo(CodecPlan plan, Spot spot) {
        plan.addContainer(this, spot);
        for (Branch branch : type.columns()) {
            ValueCodes.of(branch.type()).addTo(plan, spot.branch(branch.column()));
        }
    }

    @Override
    public CodeBlock get(Slot slot) {
        return slot.getStruct(type.columns().size());
    }

    @Override
    public CodeBlock writeWithoutColumn() {
        return ValueCodes.of(type.branches().get(0).type()).writeWithoutColumn();
    }

    @Override
    public CodeBlock encoder(PlannedSpot place) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.recoded($>$>\n", RuntimeNames.STRUCT_ENCODERS)
                .add("$T.class,\n", javaType())
                .add(RecordEncoders.recoding(stem(place)));
        for (Branch branch : type.columns()) {
            code.add(
                    ",\n$T.nullable($S, $L)",
                    RuntimeNames.MEMBER,
                    branch.column(),
                    ValueCodes.of(branch.type()).encoder(place.branch(branch.column())));
        }
        return code.add("$<$<)").build();
    }

    @Override
    public MethodSpec.Builder fillReadObject(MethodSpec.Builder method, PlannedSpot place) {
        method.returns(javaType()).addParameter(RuntimeNames.AVRO_READER, "in");
        return cases(method, branch -> code(branch).readObject(place.branch(branch.column())));
    }

    @Override
    public MethodSpec.Builder fillReadRow(MethodSpec.Builder method, PlannedSpot place) {
        method.returns(RuntimeNames.INTERNAL_ROW).addParameter(RuntimeNames.AVRO_READER, "in");
        return cases(
                method,
                branch -> code(branch)
                        .readUnionRow(
                                type.columns().size(), type.columns().indexOf(branch), place.branch(branch.column())));
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
    public MethodSpec.Builder fillWriteObject(MethodSpec.Builder method, PlannedSpot place) {
        if (type.branches().stream().anyMatch(UnionCode::isGeneric)) {
            method.addAnnotation(RuntimeNames.unchecked());
        }
        method.addParameter(javaType(), "value").addParameter(RuntimeNames.AVRO_WRITER, "out");
        CodeBlock.Builder code = CodeBlock.builder();
        boolean isFirst = true;
        if (type.nullBranch() >= 0) {
            code.beginControlFlow("if (value == null)").addStatement("out.writeInt($L)", type.nullBranch());
            isFirst = false;
        }
        for (Branch branch : type.branches()) {
            boolean isNamed = branch.type().hasColumn() && !isGeneric(branch);
            String test = isNamed ? "value instanceof $T branch" : "value instanceof $T";
            CodeBlock control = CodeBlock.of(
                    (isFirst ? "if (" : "else if (") + test + ")", code(branch).erasedType());
            if (isFirst) {
                code.beginControlFlow("$L", control);
            } else {
                code.nextControlFlow("$L", control);
            }
            isFirst = false;
            code.add(write(branch, place));
        }
        return method.addCode(code.nextControlFlow("else")
                .addStatement("throw $T.noBranch($S, value, $S)", RuntimeNames.INVALID_VALUE, place.label(), names())
                .endControlFlow()
                .build());
    }

    private static CodeBlock write(Branch branch, PlannedSpot place) {
        CodeBlock value =
                isGeneric(branch) ? CodeBlock.of("($T) value", code(branch).javaType()) : CodeBlock.of("branch");
        return CodeBlock.builder()
                .addStatement("out.writeInt($L)", branch.index())
                .add(code(branch).writeObject(value, true, place.branch(branch.column())))
                .build();
    }

    @Override
    public MethodSpec.Builder fillWriteRow(MethodSpec.Builder method, PlannedSpot place) {
        method.addParameter(RuntimeNames.INTERNAL_ROW, "row").addParameter(RuntimeNames.AVRO_WRITER, "out");
        List<Branch> branches = type.columns();
        method.beginControlFlow("switch ($T.onlyMember(row, $S))", RuntimeNames.ROWS, place.label());
        for (int i = 0; i < branches.size(); i++) {
            Branch branch = branches.get(i);
            method.addCode("$L -> {\n$>", i == branches.size() - 1 ? "default" : "case " + i)
                    .addStatement("out.writeInt($L)", branch.index())
                    .addStatement(code(branch).writePresentRow(new Slot("row", i), place.branch(branch.column())))
                    .addCode("$<}\n");
        }
        return method.endControlFlow();
    }

    private static PresentCode code(Branch branch) {
        return ValueCodes.present(branch.type());
    }

    private String names() {
        return type.branches().stream().map(Branch::name).collect(Collectors.joining(", "));
    }

    /** Whether a cast to the type is not checked when it runs. */
    private static boolean isGeneric(Branch branch) {
        return code(branch).javaType() instanceof ParameterizedTypeName;
    }
}
