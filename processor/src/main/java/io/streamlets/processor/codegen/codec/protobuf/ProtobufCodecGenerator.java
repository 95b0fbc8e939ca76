package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.codec.CodecSource;
import io.streamlets.processor.codegen.codec.MemberLists;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.SchemaLiteral;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ProtobufEnumType;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufModel;
import java.util.ArrayList;
import java.util.List;

/** Writes the codec of a Protobuf message class. */
public final class ProtobufCodecGenerator {

    /** The source of the codec, without originating elements. */
    public JavaFile generate(ProtobufModel model) {
        ProtobufPlan plan = new ProtobufPlan(model.root());
        MemberLists members = new MemberLists(plan.innermostFirst().stream()
                .mapToInt(message -> message.columns().size())
                .sum());
        List<TypeSpec> classes = new ArrayList<>();
        classes.add(new ProtobufClass(plan, model.schema().name()).type());
        for (ProtobufMessage message : plan.innermostFirst()) {
            classes.add(new ColumnsClass(message, plan).type());
        }
        return new CodecSource(model, "Protobuf message", plan.variable(model.root()))
                .with(constants(model, plan, members), members.methods(), classes);
    }

    private static List<FieldSpec> constants(ProtobufModel model, ProtobufPlan plan, MemberLists members) {
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(CodecSource.constant(
                ClassName.get(String.class),
                "SCHEMA",
                SchemaLiteral.of(model.schema().text())));
        for (ProtobufEnumType type : plan.enums()) {
            constants.add(CodecSource.constant(ProtobufNames.ENUM, plan.constant(type), enumeration(type)));
        }
        for (ProtobufMessage message : plan.innermostFirst()) {
            constants.add(CodecSource.constant(
                    ParameterizedTypeName.get(RuntimeNames.ENCODER, ClassNaming.of(message.javaClass())),
                    plan.constant(message),
                    new ColumnsClass(message, plan).encoder(members)));
        }
        constants.add(CodecSource.constant(
                ParameterizedTypeName.get(RuntimeNames.CODEC, ClassNaming.of(model.type())),
                "CODEC",
                CodeBlock.of("new $L()", ProtobufClass.NAME)));
        return constants;
    }

    private static CodeBlock enumeration(ProtobufEnumType type) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.$L($S)$>$>", ProtobufNames.ENUM, type.isClosed() ? "closed" : "open", type.fullName());
        type.values().forEach(value -> code.add("\n.with($S, $L)", value.name(), value.number()));
        return code.add("$<$<").build();
    }
}
