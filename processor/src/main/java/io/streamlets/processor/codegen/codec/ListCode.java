package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.CollectionType;
import io.streamlets.processor.model.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lists, sets and arrays. */
record ListCode(CollectionType type) implements ContainerCode {

    private ValueCode element() {
        return ValueCodes.of(type.element());
    }

    private boolean isArray() {
        return type.form() == CollectionType.Form.ARRAY;
    }

    @Override
    public TypeName javaType() {
        return switch (type.form()) {
            case LIST ->
                ParameterizedTypeName.get(ClassName.get(List.class), element().javaType());
            case SET ->
                ParameterizedTypeName.get(ClassName.get(Set.class), element().javaType());
            case ARRAY -> ArrayTypeName.of(element().memberType());
        };
    }

    @Override
    public TypeName erasedType() {
        return ClassName.get(List.class);
    }

    @Override
    public DataType item() {
        return type.element();
    }

    @Override
    public int leastItemBytes() {
        return element().leastBytes();
    }

    @Override
    public CodeBlock get(Slot slot) {
        return slot.get("getArray");
    }

    @Override
    public CodeBlock encoder(PlannedSpot place) {
        ValueCode element = element();
        String ending = element.isNullable() ? "OfNullable" : "";
        return switch (type.form()) {
            case LIST -> EncoderCalls.values("list" + ending + "($L)", element.encoder(place.item()));
            case SET -> EncoderCalls.javaValues("set" + ending + "($L)", element.encoder(place.item()));
            case ARRAY ->
                EncoderCalls.javaValues(
                        "array" + ending + "($T.class, $L)", javaType(), element.memberEncoder(place.item()));
        };
    }

    @Override
    public MethodSpec.Builder fillReadObject(MethodSpec.Builder method, int itemBytes, CodeBlock item) {
        method.returns(javaType()).addParameter(RuntimeNames.AVRO_READER, "in");
        return isArray() && element().memberType().isPrimitive()
                ? primitives(method, itemBytes, item)
                : items(method, itemBytes, item);
    }

    private MethodSpec.Builder items(MethodSpec.Builder method, int itemBytes, CodeBlock item) {
        TypeName element = element().javaType();
        TypeName items = isArray() ? ParameterizedTypeName.get(ClassName.get(List.class), element) : javaType();
        String variable = type.form() == CollectionType.Form.SET ? "set" : "list";
        return method.addStatement(
                        "$T $L = new $T<>()",
                        items,
                        variable,
                        type.form() == CollectionType.Form.SET ? LinkedHashSet.class : ArrayList.class)
                .addCode(Blocks.read(itemBytes, CodeBlock.of("$L.add($L);\n", variable, item)))
                .addStatement(
                        isArray()
                                ? CodeBlock.of("return list.toArray($T[]::new)", element)
                                : CodeBlock.of("return $L", variable));
    }

    /** Primitives go straight into their array, which is as long as the first block: there is rarely another. */
    private MethodSpec.Builder primitives(MethodSpec.Builder method, int itemBytes, CodeBlock item) {
        CodeBlock block = CodeBlock.builder()
                .beginControlFlow("if (n > array.length - size)")
                .addStatement("array = $1T.copyOf(array, $2T.max(size + n, 2 * size))", Arrays.class, Math.class)
                .endControlFlow()
                .beginControlFlow("for (int end = size + n; size < end; size++)")
                .addStatement("array[size] = $L", item)
                .endControlFlow()
                .build();
        return method.addStatement("$1T[] array = new $1T[0]", element().memberType())
                .addStatement("int size = 0")
                .addCode(Blocks.readEach(itemBytes, block))
                .addStatement("return size == array.length ? array : $T.copyOf(array, size)", Arrays.class);
    }

    @Override
    public MethodSpec.Builder fillReadRow(MethodSpec.Builder method, int itemBytes, CodeBlock item) {
        return method.returns(RuntimeNames.ARRAY_DATA)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$T<$T> list = new $T<>()", List.class, Object.class, ArrayList.class)
                .addCode(Blocks.read(itemBytes, CodeBlock.of("list.add($L);\n", item)))
                .addStatement("return $T.array(list)", RuntimeNames.ROWS);
    }

    @Override
    public MethodSpec.Builder fillWriteObject(MethodSpec.Builder method, PlannedSpot place) {
        String variable = type.form().name().toLowerCase(Locale.ROOT);
        TypeName item = isArray() ? element().memberType() : element().javaType();
        return method.addParameter(javaType(), variable)
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addCode(Blocks.write(
                        CodeBlock.of("$L.$L", variable, isArray() ? "length" : "size()"),
                        CodeBlock.of("$T item : $L", item, variable),
                        element().writeObject(CodeBlock.of("item"), item.isPrimitive(), place.item())));
    }

    @Override
    public MethodSpec.Builder fillWriteRow(MethodSpec.Builder method, PlannedSpot place) {
        return method.addParameter(RuntimeNames.ARRAY_DATA, "list")
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addCode(Blocks.writeRow("list", element().writeRow(new Slot("list", "i"), place.item())));
    }
}
