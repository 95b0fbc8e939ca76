package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.ListType;
import io.streamlets.processor.model.PrimitiveType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The bodies of methods that read a list, a set or an array.
 *
 * <p>Of each item they are given how many bytes it has at least and the expression that reads it.
 */
public final class ListReads {
    private ListReads() {}

    /** As the user's class holds it. */
    public static MethodSpec.Builder object(MethodSpec.Builder method, ListType type, int itemBytes, CodeBlock item) {
        method.returns(JavaTypeNames.of(type)).addParameter(RuntimeNames.AVRO_READER, "in");
        return isPrimitiveArray(type)
                ? primitives(method, type, itemBytes, item)
                : items(method, type, itemBytes, item);
    }

    private static MethodSpec.Builder items(MethodSpec.Builder method, ListType type, int itemBytes, CodeBlock item) {
        TypeName element = JavaTypeNames.boxed(type.element());
        TypeName items = type.form() == ListType.Form.ARRAY
                ? ParameterizedTypeName.get(ClassName.get(List.class), element)
                : JavaTypeNames.of(type);
        String variable = type.form() == ListType.Form.SET ? "set" : "list";
        return method.addStatement(
                        "$T $L = new $T<>()",
                        items,
                        variable,
                        type.form() == ListType.Form.SET ? LinkedHashSet.class : ArrayList.class)
                .addCode(Blocks.read(itemBytes, CodeBlock.of("$L.add($L);\n", variable, item)))
                .addStatement(
                        type.form() == ListType.Form.ARRAY
                                ? CodeBlock.of("return list.toArray($T[]::new)", element)
                                : CodeBlock.of("return $L", variable));
    }

    /** Primitives go straight into their array: as long as the first block, of which there is only one as a rule. */
    private static MethodSpec.Builder primitives(
            MethodSpec.Builder method, ListType type, int itemBytes, CodeBlock item) {
        CodeBlock block = CodeBlock.builder()
                .beginControlFlow("if (n > array.length - size)")
                .addStatement("array = $1T.copyOf(array, $2T.max(size + n, 2 * size))", Arrays.class, Math.class)
                .endControlFlow()
                .beginControlFlow("for (int end = size + n; size < end; size++)")
                .addStatement("array[size] = $L", item)
                .endControlFlow()
                .build();
        return method.addStatement("$1T[] array = new $1T[0]", JavaTypeNames.of(type.element()))
                .addStatement("int size = 0")
                .addCode(Blocks.readEach(itemBytes, block))
                .addStatement("return size == array.length ? array : $T.copyOf(array, size)", Arrays.class);
    }

    /** As a row holds it. */
    public static MethodSpec.Builder row(MethodSpec.Builder method, int itemBytes, CodeBlock item) {
        return method.returns(RuntimeNames.ARRAY_DATA)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$T<$T> list = new $T<>()", List.class, Object.class, ArrayList.class)
                .addCode(Blocks.read(itemBytes, CodeBlock.of("list.add($L);\n", item)))
                .addStatement("return $T.array(list)", RuntimeNames.ROWS);
    }

    /** Whether the items stand in an array of a primitive type. */
    static boolean isPrimitiveArray(ListType type) {
        return type.form() == ListType.Form.ARRAY && type.element() instanceof PrimitiveType;
    }
}
