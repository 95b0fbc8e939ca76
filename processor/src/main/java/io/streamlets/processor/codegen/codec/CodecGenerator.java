package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the codec of a data type: the static methods that a user calls, and constants for what they need. */
public final class CodecGenerator {

    /** The source of the codec, without originating elements. */
    public JavaFile generate(DataModel model) {
        ClassName codec = ClassNaming.of(model.codec());
        ClassName data = ClassNaming.of(model.type());
        CodecPlan plan = new CodecPlan(model.root());
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Codec of {@link $T}: bytes, rows and objects of the Avro schema {@code $L}.\n",
                        data,
                        model.schema().name())
                .addFields(constants(model, plan))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(methods(data, RecordMethods.variable(model.root())))
                .addType(new AvroClass(plan).type());
        if (model.isDeprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        return JavaFile.builder(codec.packageName(), type.build())
                .skipJavaLangImports(true)
                .indent("    ")
                .build();
    }

    private static List<FieldSpec> constants(DataModel model, CodecPlan plan) {
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(constant(
                ClassName.get(String.class),
                "SCHEMA",
                SchemaLiteral.of(model.schema().text())));
        for (EnumType type : plan.enums()) {
            ClassName name = ClassNaming.of(type.javaClass());
            constants.add(constant(
                    ParameterizedTypeName.get(RuntimeNames.AVRO_ENUM, name),
                    plan.constant(type),
                    type.hasOtherConstants()
                            ? CodeBlock.of("$T.of($T.class, $L)", RuntimeNames.AVRO_ENUM, name, Encoders.symbols(type))
                            : CodeBlock.of("$T.of($T.class)", RuntimeNames.AVRO_ENUM, name)));
        }
        for (RecordType type : plan.recordsInnermostFirst()) {
            constants.add(constant(
                    ParameterizedTypeName.get(RuntimeNames.ENCODER, ClassNaming.of(type.javaClass())),
                    plan.constant(type),
                    new Encoders(plan).record(type)));
        }
        constants.add(constant(
                ParameterizedTypeName.get(RuntimeNames.CODEC, ClassNaming.of(model.type())),
                "CODEC",
                CodeBlock.of("new $L()", AvroClass.NAME)));
        return constants;
    }

    private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static List<MethodSpec> methods(ClassName data, String variable) {
        TypeName encoder = ParameterizedTypeName.get(RuntimeNames.ENCODER, data);
        TypeName codec = ParameterizedTypeName.get(RuntimeNames.CODEC, data);
        ParameterSpec bytes =
                ParameterSpec.builder(RuntimeNames.COLUMN, "bytes").build();
        ParameterSpec column =
                ParameterSpec.builder(RuntimeNames.COLUMN, variable).build();
        ParameterSpec array = ParameterSpec.builder(byte[].class, "bytes").build();
        ParameterSpec object = ParameterSpec.builder(data, variable).build();
        return List.of(
                method("codec", codec)
                        .addJavadoc("The codec itself.\n")
                        .addStatement("return CODEC")
                        .build(),
                method("encoder", encoder)
                        .addJavadoc("Spark's encoder of {@link $T}.\n", data)
                        .addStatement("return CODEC.encoder()")
                        .build(),
                method("fromBytes", RuntimeNames.COLUMN)
                        .addJavadoc("The record in a binary column, as a struct.\n")
                        .addParameter(bytes)
                        .addStatement("return CODEC.fromBytes(bytes)")
                        .build(),
                method("toBytes", RuntimeNames.COLUMN)
                        .addJavadoc("The bytes of the record in a struct column.\n")
                        .addParameter(column)
                        .addStatement("return CODEC.toBytes($N)", variable)
                        .build(),
                method("read", data)
                        .addJavadoc("Reads a record.\n")
                        .addParameter(array)
                        .addStatement("return CODEC.read(bytes)")
                        .build(),
                method("write", TypeName.get(byte[].class))
                        .addJavadoc("Writes a record.\n")
                        .addParameter(object)
                        .addStatement("return CODEC.write($N)", variable)
                        .build());
    }

    private static MethodSpec.Builder method(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(returned);
    }
}
