package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.codec.ColumnsBean;
import io.streamlets.processor.codegen.codec.MemberLists;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufField.Form;
import io.streamlets.processor.model.ProtobufMessage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The bean that shows the fields of a message to Spark's encoder: a message or its builder, and a getter and setter a field. */
final class ColumnsClass {
    private static final String MESSAGE = "message";
    private static final String CHECKED = "checked";

    private final ProtobufMessage message;
    private final ProtobufPlan plan;
    private final ClassName data;
    private final ColumnsBean bean;

    ColumnsClass(ProtobufMessage message, ProtobufPlan plan) {
        this.message = message;
        this.plan = plan;
        this.data = ClassNaming.of(message.javaClass());
        this.bean = new ColumnsBean(plan.stem(message) + "Columns", data, either(message.javaClass()), MESSAGE);
    }

    /** What a message and its builder have in common. */
    private static ClassName either(ClassRef name) {
        List<String> names = new ArrayList<>(name.simpleNames());
        names.set(names.size() - 1, name.simpleName() + "OrBuilder");
        return ClassNaming.of(new ClassRef(name.packageName(), names));
    }

    /** The encoder of the message through the bean. */
    CodeBlock encoder(MemberLists members) {
        return bean.encoder(members.arguments(
                plan.stem(message), message.columns().stream().map(this::member).toList()));
    }

    private CodeBlock member(ProtobufField field) {
        return CodeBlock.of(
                "$T.$L($S, $L, $S, $S)",
                RuntimeNames.MEMBER,
                field.isNullable() ? "nullable" : "required",
                field.name(),
                encoder(field),
                "get" + field.accessor(),
                "set" + field.accessor());
    }

    private ColumnCode code(ProtobufField field) {
        return ProtobufCodes.column(field.type(), plan);
    }

    private ColumnCode key(ProtobufField field) {
        return ProtobufCodes.column(field.key().orElseThrow(), plan);
    }

    private CodeBlock encoder(ProtobufField field) {
        ColumnCode code = code(field);
        return switch (field.form()) {
            case REPEATED -> CodeBlock.of("$T.list($L)", RuntimeNames.VALUES, code.encoder(false));
            case MAP ->
                CodeBlock.of("$T.map($L, $L)", RuntimeNames.VALUES, key(field).encoder(false), code.encoder(false));
            case OPTIONAL -> code.encoder(false);
            case IMPLICIT, REQUIRED -> code.encoder(true);
        };
    }

    TypeSpec type() {
        ClassName builder = data.nestedClass("Builder");
        TypeSpec.Builder type = bean.type(
                        CodeBlock.of("$T.newBuilder()", data), shown(), CodeBlock.of("builder().build()"))
                .addMethod(MethodSpec.methodBuilder("builder")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(builder)
                        .addCode(plan.refuseRequired(message))
                        .addStatement("return ($T) message", builder)
                        .build());
        if (message.isCut()) {
            type.addMethod(checked());
        }
        for (ProtobufField field : message.columns()) {
            type.addMethod(getter(field)).addMethod(setter(field));
        }
        return type.build();
    }

    /** What the bean holds of a message; one with an excess level has no columns. */
    private CodeBlock shown() {
        return message.isCut() ? CodeBlock.of("$L(message)", CHECKED) : CodeBlock.of(MESSAGE);
    }

    private MethodSpec checked() {
        return MethodSpec.methodBuilder(CHECKED)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(data)
                .addParameter(data, MESSAGE)
                .addStatement("$L.check$L(message)", ProtobufClass.NAME, plan.stem(message))
                .addStatement("return message")
                .build();
    }

    private MethodSpec getter(ProtobufField field) {
        ColumnCode code = code(field);
        MethodSpec.Builder getter = ColumnsBean.getter("get" + field.accessor(), javaType(field));
        String raw = field.accessor() + code.accessorEnding();
        String name = name(field);
        switch (field.form()) {
            case IMPLICIT, REQUIRED ->
                getter.addStatement("return $L", code.shown(CodeBlock.of("message.get$L()", raw), name));
            case OPTIONAL ->
                getter.addStatement(
                        "return message.has$L() ? $L : null",
                        field.accessor(),
                        code.shown(CodeBlock.of("message.get$L()", raw), name));
            case REPEATED ->
                getter.addStatement(
                        code.isShownAsIs()
                                ? CodeBlock.of("return message.get$LList()", raw)
                                : CodeBlock.of(
                                        "return message.get$LList().stream().map(value -> $L).toList()",
                                        raw,
                                        code.shown(CodeBlock.of("value"), name)));
            case MAP -> {
                if (code.isShownAsIs()) {
                    getter.addStatement("return message.get$LMap()", raw);
                } else {
                    getter.addStatement("$T values = new $T<>()", javaType(field), LinkedHashMap.class)
                            .addStatement(
                                    "message.get$LMap().forEach((key, value) -> values.put(key, $L))",
                                    raw,
                                    code.shown(CodeBlock.of("value"), name))
                            .addStatement("return values");
                }
            }
        }
        return getter.build();
    }

    private MethodSpec setter(ProtobufField field) {
        ColumnCode code = code(field);
        boolean isMany = field.form() == Form.REPEATED || field.form() == Form.MAP;
        String value = isMany ? "values" : "value";
        MethodSpec.Builder setter = ColumnsBean.setter("set" + field.accessor(), javaType(field), value);
        String raw = field.accessor() + code.accessorEnding();
        String name = name(field);
        CodeBlock made = code.made(CodeBlock.of("value"), name);
        switch (field.form()) {
            case IMPLICIT, REQUIRED -> setter.addStatement("builder().set$L($L)", raw, made);
            case OPTIONAL -> {
                setter.beginControlFlow("if (value != null)");
                field.oneof()
                        .ifPresent(oneof -> setter.addStatement(
                                "$T.requireFree(message.get$LCase().getNumber(), $S)",
                                ProtobufNames.WRITER,
                                oneof.accessor(),
                                plan.name(message, oneof.name())));
                setter.addStatement("builder().set$L($L)", raw, made).endControlFlow();
            }
            case REPEATED ->
                setter.addStatement(
                        code.isShownAsIs()
                                ? CodeBlock.of("builder().addAll$L(values)", raw)
                                : CodeBlock.of("values.forEach(value -> builder().add$L($L))", raw, made));
            case MAP ->
                setter.addStatement(
                        code.isShownAsIs()
                                ? CodeBlock.of("builder().putAll$L(values)", raw)
                                : CodeBlock.of("values.forEach((key, value) -> builder().put$L(key, $L))", raw, made));
        }
        return setter.build();
    }

    /** The name that errors give to a value of the field. */
    private String name(ProtobufField field) {
        return plan.name(message, field)
                + switch (field.form()) {
                    case REPEATED -> "[]";
                    case MAP -> "{}";
                    case IMPLICIT, REQUIRED, OPTIONAL -> "";
                };
    }

    private TypeName javaType(ProtobufField field) {
        TypeName type = code(field).javaType();
        return switch (field.form()) {
            case IMPLICIT, REQUIRED -> type;
            case OPTIONAL -> boxed(type);
            case REPEATED -> ParameterizedTypeName.get(ClassName.get(List.class), boxed(type));
            case MAP ->
                ParameterizedTypeName.get(
                        ClassName.get(Map.class), boxed(key(field).javaType()), boxed(type));
        };
    }

    private static TypeName boxed(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }
}
