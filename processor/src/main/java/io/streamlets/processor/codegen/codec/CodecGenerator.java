package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.AvroModel;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Writes the codec of a data type: the static methods that a user calls, and constants for what they need. */
public final class CodecGenerator {

    /** The source of the codec, without originating elements. */
    public JavaFile generate(AvroModel model) {
        CodecPlan plan = new CodecPlan(model.root());
        RecordEncoders encoders = new RecordEncoders(plan);
        return new CodecSource(model, "Avro schema", RecordMethods.variable(model.root()))
                .with(constants(model, plan, encoders), encoders.methods(), classes(plan));
    }

    private static List<TypeSpec> classes(CodecPlan plan) {
        List<TypeSpec> classes = new ArrayList<>();
        classes.add(new AvroClass(plan).type());
        plan.shown().forEach(record -> classes.add(new RecordColumns(record, plan).type()));
        return classes;
    }

    private static List<FieldSpec> constants(AvroModel model, CodecPlan plan, RecordEncoders encoders) {
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(CodecSource.constant(
                ClassName.get(String.class),
                "SCHEMA",
                SchemaLiteral.of(model.schema().text())));
        for (EnumType type : plan.enums()) {
            constants.add(CodecSource.constant(
                    ParameterizedTypeName.get(RuntimeNames.AVRO_ENUM, ClassNaming.of(type.javaClass())),
                    plan.constant(type),
                    new EnumCode(type).constant()));
        }
        for (RecordType type : plan.recordsInnermostFirst()) {
            constants.add(CodecSource.constant(
                    ParameterizedTypeName.get(RuntimeNames.ENCODER, ClassNaming.of(type.javaClass())),
                    plan.constant(type),
                    encoders.record(type)));
        }
        constants.add(CodecSource.constant(
                ParameterizedTypeName.get(RuntimeNames.CODEC, ClassNaming.of(model.type())),
                "CODEC",
                CodeBlock.of("new $L()", AvroClass.NAME)));
        return constants;
    }
}
