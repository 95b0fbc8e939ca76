package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ProtobufCut;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufField.Form;
import io.streamlets.processor.model.ProtobufMessage;
import javax.lang.model.element.Modifier;

/** The method that refuses a message with more levels than there may be. */
final class LevelMethod {
    private final ProtobufMessage message;
    private final ProtobufPlan plan;
    private final String variable;

    LevelMethod(ProtobufMessage message, ProtobufPlan plan) {
        this.message = message;
        this.plan = plan;
        this.variable = plan.variable(message);
    }

    MethodSpec method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("check" + plan.stem(message))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ClassNaming.of(message.javaClass()), variable);
        for (ProtobufField field : message.fields()) {
            if (field.type() instanceof ProtobufCut cut) {
                method.addStatement(
                        "$T.requireNone($L, $L)", ProtobufNames.WRITER, isThere(field), ProtobufCutCode.limit(cut));
            } else if (field.type() instanceof ProtobufMessage nested && plan.isLimited(nested)) {
                method.addCode(into(field, "check" + plan.stem(nested)));
            }
        }
        return method.build();
    }

    private CodeBlock isThere(ProtobufField field) {
        return field.form() == Form.REPEATED || field.form() == Form.MAP
                ? CodeBlock.of("$L.get$LCount() > 0", variable, field.accessor())
                : CodeBlock.of("$L.has$L()", variable, field.accessor());
    }

    private CodeBlock into(ProtobufField field, String check) {
        CodeBlock.Builder code = CodeBlock.builder();
        return switch (field.form()) {
            case REPEATED ->
                code.addStatement(
                                "$L.get$LList().forEach($L::$L)", variable, field.accessor(), ProtobufClass.NAME, check)
                        .build();
            case MAP ->
                code.addStatement(
                                "$L.get$LMap().values().forEach($L::$L)",
                                variable,
                                field.accessor(),
                                ProtobufClass.NAME,
                                check)
                        .build();
            case IMPLICIT, OPTIONAL, REQUIRED ->
                code.beginControlFlow("if ($L.has$L())", variable, field.accessor())
                        .addStatement("$L($L.get$L())", check, variable, field.accessor())
                        .endControlFlow()
                        .build();
        };
    }
}
