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
import io.streamlets.processor.model.ProtobufEnumType;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufField.Form;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufScalar;
import io.streamlets.processor.model.ProtobufType;
import io.streamlets.processor.model.ProtobufWellKnown;
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
    private final Values values;
    private final ClassName data;
    private final ColumnsBean bean;

    ColumnsClass(ProtobufMessage message, ProtobufPlan plan) {
        this.message = message;
        this.plan = plan;
        this.values = new Values(plan);
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

    private CodeBlock encoder(ProtobufField field) {
        return switch (field.form()) {
            case REPEATED -> CodeBlock.of("$T.list($L)", RuntimeNames.VALUES, values.encoder(field.type(), false));
            case MAP ->
                CodeBlock.of(
                        "$T.map($L, $L)",
                        RuntimeNames.VALUES,
                        values.encoder(field.key().orElseThrow(), false),
                        values.encoder(field.type(), false));
            case OPTIONAL -> values.encoder(field.type(), false);
            case IMPLICIT, REQUIRED -> values.encoder(field.type(), true);
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

    /** What the bean holds of a message; one with a level too many has no columns. */
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
        MethodSpec.Builder getter = ColumnsBean.getter("get" + field.accessor(), javaType(field));
        String raw = isOpenEnum(field.type()) ? field.accessor() + "Value" : field.accessor();
        String name = name(field);
        switch (field.form()) {
            case IMPLICIT, REQUIRED ->
                getter.addStatement("return $L", shown(field.type(), CodeBlock.of("message.get$L()", raw), name));
            case OPTIONAL ->
                getter.addStatement(
                        "return message.has$L() ? $L : null",
                        field.accessor(),
                        shown(field.type(), CodeBlock.of("message.get$L()", raw), name));
            case REPEATED ->
                getter.addStatement(
                        isSame(field.type())
                                ? CodeBlock.of("return message.get$LList()", raw)
                                : CodeBlock.of(
                                        "return message.get$LList().stream().map(value -> $L).toList()",
                                        raw,
                                        shown(field.type(), CodeBlock.of("value"), name)));
            case MAP -> {
                if (isSame(field.type())) {
                    getter.addStatement("return message.get$LMap()", raw);
                } else {
                    getter.addStatement("$T values = new $T<>()", javaType(field), LinkedHashMap.class)
                            .addStatement(
                                    "message.get$LMap().forEach((key, value) -> values.put(key, $L))",
                                    raw,
                                    shown(field.type(), CodeBlock.of("value"), name))
                            .addStatement("return values");
                }
            }
        }
        return getter.build();
    }

    private MethodSpec setter(ProtobufField field) {
        boolean isMany = field.form() == Form.REPEATED || field.form() == Form.MAP;
        String value = isMany ? "values" : "value";
        MethodSpec.Builder setter = ColumnsBean.setter("set" + field.accessor(), javaType(field), value);
        String raw = isOpenEnum(field.type()) ? field.accessor() + "Value" : field.accessor();
        String name = name(field);
        CodeBlock made = made(field.type(), CodeBlock.of("value"), name);
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
                        isSame(field.type())
                                ? CodeBlock.of("builder().addAll$L(values)", raw)
                                : CodeBlock.of("values.forEach(value -> builder().add$L($L))", raw, made));
            case MAP ->
                setter.addStatement(
                        isSame(field.type())
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

    private static TypeName javaType(ProtobufField field) {
        TypeName type = Values.javaType(field.type());
        return switch (field.form()) {
            case IMPLICIT, REQUIRED -> type;
            case OPTIONAL -> boxed(type);
            case REPEATED -> ParameterizedTypeName.get(ClassName.get(List.class), boxed(type));
            case MAP ->
                ParameterizedTypeName.get(
                        ClassName.get(Map.class),
                        boxed(Values.javaType(field.key().orElseThrow())),
                        boxed(type));
        };
    }

    private static TypeName boxed(TypeName type) {
        return type.isPrimitive() ? type.box() : type;
    }

    private static boolean isOpenEnum(ProtobufType type) {
        return type instanceof ProtobufEnumType enumeration && !enumeration.isClosed();
    }

    /** Whether the bean has the value as the message has it. */
    private static boolean isSame(ProtobufType type) {
        return type instanceof ProtobufMessage || (type instanceof ProtobufScalar && type != ProtobufScalar.BYTES);
    }

    /** What the bean has of a value of the message. */
    private CodeBlock shown(ProtobufType type, CodeBlock value, String name) {
        if (isSame(type)) {
            return value;
        } else if (type instanceof ProtobufEnumType enumeration) {
            return CodeBlock.of(
                    enumeration.isClosed() ? "$L.name($L.getNumber())" : "$L.name($L)", plan.constant(type), value);
        } else if (type instanceof ProtobufWellKnown known) {
            return switch (known) {
                case TIMESTAMP -> CodeBlock.of("$T.instant($L, $S)", ProtobufNames.TIME, value, name);
                case DURATION -> CodeBlock.of("$T.duration($L, $S)", ProtobufNames.TIME, value, name);
                default -> CodeBlock.of("$T.text($L, $S)", ProtobufNames.JSON, value, name);
            };
        }
        return CodeBlock.of("$L.toByteArray()", value);
    }

    /** What the message has of a value of the bean. */
    private CodeBlock made(ProtobufType type, CodeBlock value, String name) {
        if (isSame(type)) {
            return value;
        } else if (type instanceof ProtobufEnumType enumeration) {
            CodeBlock number = CodeBlock.of("$L.number($L, $S)", plan.constant(type), value, name);
            return enumeration.isClosed()
                    ? CodeBlock.of("$T.forNumber($L)", ClassNaming.of(enumeration.javaClass()), number)
                    : number;
        } else if (type instanceof ProtobufWellKnown known) {
            return known == ProtobufWellKnown.TIMESTAMP
                    ? CodeBlock.of("$T.timestamp($L)", ProtobufNames.TIME, value)
                    : known == ProtobufWellKnown.DURATION
                            ? CodeBlock.of("$T.duration($L)", ProtobufNames.TIME, value)
                            : CodeBlock.of("$T.$L($L, $S)", ProtobufNames.JSON, Values.json(known), value, name);
        }
        return CodeBlock.of("$T.copyFrom($L)", ProtobufNames.BYTE_STRING, value);
    }
}
