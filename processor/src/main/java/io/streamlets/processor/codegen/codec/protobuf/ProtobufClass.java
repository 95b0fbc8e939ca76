package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.codec.CodecSource;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.name.ClassNaming;

/** The nested class that reads and writes rows. */
final class ProtobufClass {
    static final String NAME = "Protobuf";

    private final ProtobufPlan plan;
    private final String schemaName;

    ProtobufClass(ProtobufPlan plan, String schemaName) {
        this.plan = plan;
        this.schemaName = schemaName;
    }

    TypeSpec type() {
        ClassName data = ClassNaming.of(plan.root().javaClass());
        String stem = plan.stem(plan.root());
        TypeSpec.Builder type = CodecSource.nested(NAME, ParameterizedTypeName.get(ProtobufNames.CODEC, data))
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement(
                                "super($T.class, $S, SCHEMA, $T.parser(), $L)",
                                data,
                                schemaName,
                                data,
                                plan.constant(plan.root()))
                        .build())
                .addMethod(CodecSource.override("readRow")
                        .returns(RuntimeNames.INTERNAL_ROW)
                        .addParameter(ProtobufNames.READER, "in")
                        .addStatement(
                                "$1T[] fields = new $1T[$2L]",
                                ClassName.OBJECT,
                                plan.root().fields().size())
                        .addStatement("merge$L(fields, in, 0)", stem)
                        .addStatement("return $L(fields, in)", plan.rowMethod(plan.root()))
                        .build())
                .addMethod(CodecSource.override("writeRow")
                        .addParameter(RuntimeNames.INTERNAL_ROW, "row")
                        .addParameter(ProtobufNames.WRITER, "out")
                        .addStatement("write$L(row, out)", stem)
                        .build())
                .addMethod(CodecSource.readResolve());
        if (plan.isLimited(plan.root())) {
            type.addMethod(CodecSource.override("checkLevels")
                    .addParameter(data, plan.variable(plan.root()))
                    .addStatement("check$L($L)", stem, plan.variable(plan.root()))
                    .build());
        }
        plan.innermostFirst().forEach(message -> {
            if (plan.isLimited(message)) {
                type.addMethod(new LevelMethod(message, plan).method());
            }
            type.addMethods(new ReadMethods(message, plan).methods());
            type.addMethods(new WriteMethods(message, plan).methods());
        });
        return type.build();
    }
}
