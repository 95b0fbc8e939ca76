package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * A bean that holds an object which Spark's encoder cannot take apart, and shows what is in it by getters and setters: all that
 * is the same for objects of every format.
 *
 * @param name the simple name of the bean
 * @param data the class of the object
 * @param held the type of the field that holds it
 * @param variable the name of that field, and of the method that gives the object
 */
public record ColumnsBean(String name, ClassName data, TypeName held, String variable) {

    /** The encoder of the object through the bean. */
    public CodeBlock encoder(List<CodeBlock> members) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.shown($>$>\n", RuntimeNames.STRUCT_ENCODERS)
                .add("$1T.class,\n$2L.class,\n$2L::new,\n$2L::$3L", data, name, variable);
        members.forEach(member -> code.add(",\n$L", member));
        return code.add("$<$<)").build();
    }

    /**
     * The class, as yet without getters and setters.
     *
     * @param empty what the bean holds at first
     * @param shown what it holds of an object
     * @param made the object that is made of it
     */
    public TypeSpec.Builder type(CodeBlock empty, CodeBlock shown, CodeBlock made) {
        return type(empty, shown, CodeBlock.of(""), made);
    }

    /**
     * As {@link #type(CodeBlock, CodeBlock, CodeBlock)}.
     *
     * @param last what is done before the object is made
     */
    public TypeSpec.Builder type(CodeBlock empty, CodeBlock shown, CodeBlock last, CodeBlock made) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The fields of a {@link $T} as Spark's encoder gets and sets them.\n", data)
                .addField(FieldSpec.builder(held, variable, Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addStatement("$L = $L", variable, empty)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(data, variable)
                        .addStatement("this.$L = $L", variable, shown)
                        .build())
                .addMethod(MethodSpec.methodBuilder(variable)
                        .returns(data)
                        .addCode(last)
                        .addStatement("return $L", made)
                        .build());
    }

    /** A getter. */
    public static MethodSpec.Builder getter(String name, TypeName type) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(type);
    }

    /** A setter. */
    public static MethodSpec.Builder setter(String name, TypeName type, String value) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).addParameter(type, value);
    }
}
