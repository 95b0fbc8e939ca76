package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.streamlets.processor.codegen.codec.Portions;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.protobuf.ProtobufPlan.Members;
import io.streamlets.processor.model.ProtobufCut;
import io.streamlets.processor.model.ProtobufEnumType;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufField.Form;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The methods that read a message: one merges what stands in bytes into an array, one makes a row of that. */
final class ReadMethods {
    private static final ArrayTypeName OBJECTS = ArrayTypeName.of(ClassName.OBJECT);

    private static final String VALUES = "values";

    private final ProtobufMessage message;
    private final ProtobufPlan plan;
    private final Portions portions = new Portions();
    private final String variable;

    ReadMethods(ProtobufMessage message, ProtobufPlan plan) {
        this.message = message;
        this.plan = plan;
        this.variable = plan.variable(message);
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods =
                new ArrayList<>(new MergeMethods(message, plan.stem(message), variable, this::cases).methods());
        for (ProtobufField field : message.fields()) {
            if (field.form() == Form.MAP) {
                CodeBlock cases = CodeBlock.builder()
                        .add(entryCase(0, field.key().orElseThrow()))
                        .add(entryCase(1, field.type()))
                        .build();
                methods.add(MergeMethods.merge(entryStem(field), "entry", MergeMethods.choice(cases)));
            }
        }
        methods.add(row());
        methods.addAll(portions.methods());
        return methods;
    }

    private String entryStem(ProtobufField field) {
        return plan.stem(message, field) + "Entry";
    }

    private CodeBlock cases(ProtobufField field, int index) {
        return switch (field.form()) {
            case REPEATED -> repeatedCases(field, index);
            case MAP -> mapCase(field, index);
            case IMPLICIT, OPTIONAL, REQUIRED -> singleCase(field, index);
        };
    }

    private CodeBlock singleCase(ProtobufField field, int index) {
        ProtobufCode type = ProtobufCodes.of(field.type(), plan);
        int tag = Tags.of(field, type);
        CodeBlock place = CodeBlock.of("$L[$L]", variable, index);
        CodeBlock others = plan.oneof(message, field)
                .filter(members -> members.size() > 1)
                .map(members -> clearOthers(index, members))
                .orElse(CodeBlock.of(""));
        CodeBlock.Builder code = CodeBlock.builder();
        if (isClosed(field.type())) {
            CodeBlock read = CodeBlock.of("$L.read(in, $L, $L)", plan.constant(field.type()), variable, index);
            return others.isEmpty()
                    ? code.addStatement("case $L -> $L", tag, read).build()
                    : code.beginControlFlow("case $L ->", tag)
                            .beginControlFlow("if ($L)", read)
                            .add(others)
                            .endControlFlow()
                            .endControlFlow()
                            .build();
        }
        CodeBlock read = type.read(place, Tags.end(field));
        return others.isEmpty()
                ? code.addStatement("case $L -> $L = $L", tag, place, read).build()
                : code.beginControlFlow("case $L ->", tag)
                        .add(others)
                        .addStatement("$L = $L", place, read)
                        .endControlFlow()
                        .build();
    }

    private CodeBlock clearOthers(int index, Members members) {
        return CodeBlock.builder()
                .addStatement(
                        "$T.clearOthers($L, $L, $L, $L)",
                        ProtobufNames.READER,
                        variable,
                        index,
                        members.first(),
                        members.last())
                .build();
    }

    private CodeBlock repeatedCases(ProtobufField field, int index) {
        ProtobufCode type = ProtobufCodes.of(field.type(), plan);
        CodeBlock list = CodeBlock.of("$L, $L", variable, index);
        String name = plan.name(message, field) + "[]";
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement("case $L -> $L", Tags.of(field, type), type.readItem(list, Tags.end(field), name));
        if (type.isPackable()) {
            code.addStatement("case $L -> $L", Tags.ofLength(field.number()), type.readPacked(list));
        }
        return code.build();
    }

    private CodeBlock mapCase(ProtobufField field, int index) {
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("case $L ->", Tags.ofLength(field.number()))
                .addStatement(
                        "$T[] entry = in.readMessage(null, 2, $L::merge$L)",
                        ClassName.OBJECT,
                        ProtobufClass.NAME,
                        entryStem(field));
        CodeBlock entries = CodeBlock.of("$T.entries($L, $L)", ProtobufNames.READER, variable, index);
        CodeBlock key = given(field.key().orElseThrow(), CodeBlock.of("entry[0]"));
        if (field.type() instanceof ProtobufEnumType type && type.isClosed()) {
            return code.addStatement("int number = entry[1] == null ? $L : (int) entry[1]", type.defaultNumber())
                    .beginControlFlow("if (!$L.isUnknown(number))", plan.constant(type))
                    .addStatement("$L.add($L, $L.text(number))", entries, key, plan.constant(type))
                    .endControlFlow()
                    .endControlFlow()
                    .build();
        }
        return code.addStatement("$L.add($L, $L)", entries, key, given(field.type(), CodeBlock.of("entry[1]")))
                .endControlFlow()
                .build();
    }

    private CodeBlock entryCase(int index, ProtobufType type) {
        ProtobufCode code = ProtobufCodes.of(type, plan);
        return CodeBlock.builder()
                .addStatement(
                        "case $L -> entry[$L] = $L",
                        Tags.of(index + 1, code.wireType()),
                        index,
                        isClosed(type) ? CodeBlock.of("in.readEnum()") : code.read(CodeBlock.of("entry[$L]", index), 0))
                .build();
    }

    private CodeBlock given(ProtobufType type, CodeBlock value) {
        return CodeBlock.of(
                "$T.given($L, $L)",
                ProtobufNames.READER,
                value,
                ProtobufCodes.of(type, plan).otherwise());
    }

    /** Numbers without a name are not values of a closed enum. */
    private static boolean isClosed(ProtobufType type) {
        return type instanceof ProtobufEnumType enumeration && enumeration.isClosed();
    }

    private MethodSpec row() {
        CodeBlock.Builder checks = CodeBlock.builder();
        List<CodeBlock> columns = new ArrayList<>();
        for (int i = 0; i < message.fields().size(); i++) {
            ProtobufField field = message.fields().get(i);
            if (field.type() instanceof ProtobufCut cut) {
                checks.addStatement("in.requireNone($L[$L], $L)", variable, i, ProtobufCutCode.limit(cut));
                if (field.form() == Form.REQUIRED) {
                    checks.addStatement("in.required($L[$L], $S)", variable, i, plan.name(message, field));
                }
            } else {
                columns.add(column(field, i));
            }
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(plan.rowMethod(message))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeNames.INTERNAL_ROW)
                .addParameter(OBJECTS, variable)
                .addParameter(ProtobufNames.READER, "in")
                .addCode(checks.build());
        if (!Portions.areNeeded(columns.size())) {
            return method.addStatement("return $T.of($>$>\n$L$<$<)", RuntimeNames.ROWS, CodeBlock.join(columns, ",\n"))
                    .build();
        }
        List<CodeBlock> statements = IntStream.range(0, columns.size())
                .mapToObj(i -> CodeBlock.of("$L[$L] = $L;\n", VALUES, i, columns.get(i)))
                .toList();
        return method.addStatement("$1T[] $2L = new $1T[$3L]", ClassName.OBJECT, VALUES, columns.size())
                .addCode(portions.code(
                        statements,
                        plan.rowMethod(message),
                        List.of(
                                ParameterSpec.builder(OBJECTS, VALUES).build(),
                                ParameterSpec.builder(OBJECTS, variable).build(),
                                ParameterSpec.builder(ProtobufNames.READER, "in")
                                        .build())))
                .addStatement("return $T.of($L)", RuntimeNames.ROWS, VALUES)
                .build();
    }

    private CodeBlock column(ProtobufField field, int index) {
        CodeBlock place = CodeBlock.of("$L[$L]", variable, index);
        String name = plan.name(message, field);
        ProtobufCode type = ProtobufCodes.of(field.type(), plan);
        return switch (field.form()) {
            case REPEATED -> CodeBlock.of("$T.array($L, $L)", ProtobufNames.READER, variable, index);
            // A message that another of the same key has replaced need not be right.
            case MAP ->
                type.isMessage()
                        ? CodeBlock.of(
                                "$T.map($L, $L, each -> $L)",
                                ProtobufNames.READER,
                                variable,
                                index,
                                type.rowOf(CodeBlock.of("each"), true, name + "{}"))
                        : CodeBlock.of("$T.map($L, $L)", ProtobufNames.READER, variable, index);
            case IMPLICIT -> given(field.type(), place);
            case OPTIONAL ->
                type.isMessage() ? CodeBlock.of("$L == null ? null : $L", place, type.rowOf(place, true, name)) : place;
            case REQUIRED -> {
                CodeBlock required = CodeBlock.of("in.required($L, $S)", place, name);
                yield type.rowOf(required, true, name);
            }
        };
    }
}
