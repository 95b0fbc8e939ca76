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
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the codecs of all formats have in common: a class with static methods for the user. */
public final class CodecSource {
    private static final ClassName ENCODED = ClassName.get("io.streamlets.annotations", "Encoded");

    private final DataModel model;
    private final String schemaLanguage;
    private final String variable;

    /**
     * The source of a codec.
     *
     * @param schemaLanguage what the schema is, such as {@code Avro schema}
     * @param variable the name of a variable that holds an object
     */
    public CodecSource(DataModel model, String schemaLanguage, String variable) {
        this.model = model;
        this.schemaLanguage = schemaLanguage;
        this.variable = variable;
    }

    /**
     * The file, without originating elements.
     *
     * @param constants {@code CODEC} is one of them
     * @param privateMethods what the constants call
     */
    public JavaFile with(List<FieldSpec> constants, List<MethodSpec> privateMethods, List<TypeSpec> classes) {
        ClassName codec = ClassNaming.of(model.codec());
        ClassName data = ClassNaming.of(model.type());
        TypeSpec.Builder type = TypeSpec.classBuilder(codec)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc(
                        "Codec of {@link $T}: bytes, rows and objects of the $L {@code $L}.\n",
                        data,
                        schemaLanguage,
                        model.schema().name())
                .addFields(constants)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(methods(data, variable))
                .addMethods(privateMethods)
                .addTypes(classes);
        if (model.isDeprecated()) {
            type.addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                    .addMember("value", "{$S, $S}", "deprecation", "removal")
                    .build());
        }
        model.depthSaidElsewhere()
                .ifPresent(depth -> type.addAnnotation(AnnotationSpec.builder(ENCODED)
                        .addMember("type", "$T.class", data)
                        .addMember("depth", "$L", depth)
                        .build()));
        return JavaFile.builder(codec.packageName(), type.build()).build();
    }

    /** A private constant. */
    public static FieldSpec constant(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    /** The nested class that reads and writes, as yet without a method. */
    public static TypeSpec.Builder nested(String name, TypeName base) {
        return TypeSpec.classBuilder(name)
                // Newer compilers take 'readObject' and 'writeObject' for Java's own serialization.
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "$S", "serial")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(base)
                .addField(constant(TypeName.LONG, "serialVersionUID", CodeBlock.of("1L")));
    }

    /** A method of the nested class that its base class asks for. */
    public static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PROTECTED);
    }

    /** Gives the place of a copy to the one instance. */
    public static MethodSpec readResolve() {
        return override("readResolve")
                .returns(ClassName.OBJECT)
                .addStatement("return CODEC")
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
                        .addStatement("return $T.fromBytes(CODEC, bytes)", RuntimeNames.CODEC_COLUMNS)
                        .build(),
                method("toBytes", RuntimeNames.COLUMN)
                        .addJavadoc("The bytes of the record in a struct column.\n")
                        .addParameter(column)
                        .addStatement("return $T.toBytes(CODEC, $N)", RuntimeNames.CODEC_COLUMNS, variable)
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
