package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import io.streamlets.processor.codegen.codec.Portions;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.Slot;
import io.streamlets.processor.codegen.codec.protobuf.ProtobufPlan.Members;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufField.Form;
import io.streamlets.processor.model.ProtobufMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** The methods that write a row as a message: one for the row, one for each list and map in it. */
final class WriteMethods {
    private final ProtobufMessage message;
    private final ProtobufPlan plan;
    private final String variable;
    private final Portions portions = new Portions();

    WriteMethods(ProtobufMessage message, ProtobufPlan plan) {
        this.message = message;
        this.plan = plan;
        this.variable = plan.variable(message);
    }

    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(fields());
        for (ProtobufField field : message.columns()) {
            if (field.form() == Form.REPEATED) {
                methods.add(list(field));
            } else if (field.form() == Form.MAP) {
                methods.add(map(field));
            }
        }
        methods.addAll(portions.methods());
        return methods;
    }

    private MethodSpec fields() {
        String name = "write" + plan.stem(message);
        ParameterSpec row =
                ParameterSpec.builder(RuntimeNames.INTERNAL_ROW, variable).build();
        ParameterSpec out = ParameterSpec.builder(ProtobufNames.WRITER, "out").build();
        MethodSpec.Builder method = method(name).addParameter(row).addParameter(out);
        List<ProtobufField> columns = message.columns();
        Members.of(columns).forEach((oneof, members) -> {
            if (members.size() > 1) {
                method.addStatement(
                        "$T.requireOne($L, $S, $L, $L)",
                        ProtobufNames.WRITER,
                        variable,
                        plan.name(message, oneof.name()),
                        members.first(),
                        members.last());
            }
        });
        // As Protobuf's own writers do, which other programs may count on.
        List<CodeBlock> fields = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparing(column -> columns.get(column).number()))
                .map(column -> write(columns.get(column), column))
                .toList();
        return method.addCode(portions.code(fields, name, List.of(row, out)))
                .addCode(plan.refuseRequired(message))
                .build();
    }

    private CodeBlock write(ProtobufField field, int index) {
        String name = plan.name(message, field);
        CodeBlock.Builder code = CodeBlock.builder();
        if (!field.isNullable()) {
            code.addStatement("$T.require($L, $L, $S)", RuntimeNames.ROWS, variable, index, name);
        }
        ColumnCode type = ProtobufCodes.column(field.type(), plan);
        CodeBlock value = type.get(new Slot(variable, index));
        CodeBlock write = field.form() == Form.REPEATED || field.form() == Form.MAP
                ? CodeBlock.of("")
                : type.write(Tags.of(field, type), value, Tags.end(field), name);
        switch (field.form()) {
            case REPEATED -> code.addStatement("write$L($L.getArray($L), out)", stem(field), variable, index);
            case MAP -> code.addStatement("write$L($L.getMap($L), out)", stem(field), variable, index);
            case REQUIRED -> code.add(write);
            case OPTIONAL ->
                code.beginControlFlow("if (!$L.isNullAt($L))", variable, index)
                        .add(write)
                        .endControlFlow();
            case IMPLICIT ->
                code.beginControlFlow("if ($L)", type.isSet(value, name))
                        .add(write)
                        .endControlFlow();
        }
        return code.build();
    }

    private String stem(ProtobufField field) {
        return plan.stem(message, field) + (field.form() == Form.MAP ? "Entries" : "Items");
    }

    private MethodSpec list(ProtobufField field) {
        MethodSpec.Builder method = method("write" + stem(field))
                .addParameter(RuntimeNames.ARRAY_DATA, "items")
                .addParameter(ProtobufNames.WRITER, "out");
        if (field.isPacked()) {
            method.beginControlFlow("if (items.numElements() == 0)")
                    .addStatement("return")
                    .endControlFlow()
                    .addStatement("out.writeTag($L)", Tags.ofLength(field.number()))
                    .addStatement("int start = out.begin()");
        }
        String name = plan.name(message, field) + "[]";
        ColumnCode type = ProtobufCodes.column(field.type(), plan);
        CodeBlock item = type.get(new Slot("items", "i"));
        method.beginControlFlow("for (int i = 0; i < items.numElements(); i++)")
                .addStatement("$T.require(items, i, $S)", RuntimeNames.ROWS, name)
                .addCode(
                        field.isPacked()
                                ? CodeBlock.of("$L;\n", type.writeBare(item, name))
                                : type.write(Tags.of(field, type), item, Tags.end(field), name))
                .endControlFlow();
        if (field.isPacked()) {
            method.addStatement("out.end(start)");
        }
        return method.build();
    }

    private MethodSpec map(ProtobufField field) {
        String name = plan.name(message, field) + "{}";
        ColumnCode key = ProtobufCodes.column(field.key().orElseThrow(), plan);
        ColumnCode value = ProtobufCodes.column(field.type(), plan);
        return method("write" + stem(field))
                .addParameter(RuntimeNames.MAP_DATA, "map")
                .addParameter(ProtobufNames.WRITER, "out")
                .addStatement("$T keys = map.keyArray()", RuntimeNames.ARRAY_DATA)
                .addStatement("$T items = map.valueArray()", RuntimeNames.ARRAY_DATA)
                .beginControlFlow("for (int i = 0; i < map.numElements(); i++)")
                .addStatement("$T.require(items, i, $S)", RuntimeNames.ROWS, name)
                .addStatement("out.writeTag($L)", Tags.ofLength(field.number()))
                .addStatement("int start = out.begin()")
                .addCode(key.write(Tags.of(1, key.wireType()), key.get(new Slot("keys", "i")), 0, name))
                .addCode(value.write(Tags.of(2, value.wireType()), value.get(new Slot("items", "i")), 0, name))
                .addStatement("out.end(start)")
                .endControlFlow()
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }
}
