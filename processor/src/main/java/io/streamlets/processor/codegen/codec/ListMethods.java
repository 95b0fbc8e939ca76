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
import java.util.Locale;

/** The bodies of the four methods of a list, a set or an array. */
final class ListMethods implements PartMethods {
    private final ListType type;
    private final Spot item;
    private final TypeName javaType;
    private final Reads reads;
    private final Writes writes;
    private final RowWrites rowWrites;

    ListMethods(ListType type, Spot spot, CodecPlan plan) {
        this.type = type;
        this.item = spot.item();
        this.javaType = JavaTypeNames.of(type);
        this.reads = new Reads(plan);
        this.writes = new Writes(plan);
        this.rowWrites = new RowWrites(plan);
    }

    @Override
    public MethodSpec.Builder readObject(MethodSpec.Builder method) {
        method.returns(javaType).addParameter(RuntimeNames.AVRO_READER, "in");
        return isPrimitiveArray() ? readPrimitives(method) : readItems(method);
    }

    private MethodSpec.Builder readItems(MethodSpec.Builder method) {
        TypeName element = JavaTypeNames.boxed(type.element());
        TypeName items = type.form() == ListType.Form.ARRAY
                ? ParameterizedTypeName.get(ClassName.get(List.class), element)
                : javaType;
        String variable = type.form() == ListType.Form.SET ? "set" : "list";
        return method.addStatement(
                        "$T $L = new $T<>()",
                        items,
                        variable,
                        type.form() == ListType.Form.SET ? LinkedHashSet.class : ArrayList.class)
                .addCode(blocks(CodeBlock.of("$L.add($L)", variable, reads.object(type.element(), item))))
                .addStatement(
                        type.form() == ListType.Form.ARRAY
                                ? CodeBlock.of("return list.toArray($T[]::new)", element)
                                : CodeBlock.of("return $L", variable));
    }

    /** Primitives go straight into their array, which grows by each block. */
    private MethodSpec.Builder readPrimitives(MethodSpec.Builder method) {
        TypeName element = JavaTypeNames.of(type.element());
        CodeBlock block = CodeBlock.builder()
                .addStatement("int start = array.length")
                .addStatement("array = $T.copyOf(array, start + n)", Arrays.class)
                .beginControlFlow("for (int i = start; i < array.length; i++)")
                .addStatement("array[i] = $L", reads.object(type.element(), item))
                .endControlFlow()
                .build();
        return method.addStatement("$1T[] array = new $1T[0]", element)
                .addCode(Blocks.readEach(ItemSize.of(type.element()), block))
                .addStatement("return array");
    }

    @Override
    public MethodSpec.Builder readRow(MethodSpec.Builder method) {
        return method.returns(RuntimeNames.ARRAY_DATA)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$T<$T> list = new $T<>()", List.class, Object.class, ArrayList.class)
                .addCode(blocks(CodeBlock.of("list.add($L)", reads.row(type.element(), item))))
                .addStatement("return $T.array(list)", RuntimeNames.ROWS);
    }

    @Override
    public MethodSpec.Builder writeObject(MethodSpec.Builder method) {
        boolean isArray = type.form() == ListType.Form.ARRAY;
        String variable = type.form().name().toLowerCase(Locale.ROOT);
        TypeName element = isArray ? JavaTypeNames.of(type.element()) : JavaTypeNames.boxed(type.element());
        return method.addParameter(javaType, variable)
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addCode(Blocks.write(
                        CodeBlock.of("$L.$L", variable, isArray ? "length" : "size()"),
                        CodeBlock.of("$T item : $L", element, variable),
                        writes.object(type.element(), CodeBlock.of("item"), isPrimitiveArray(), item)));
    }

    @Override
    public MethodSpec.Builder writeRow(MethodSpec.Builder method) {
        return method.addParameter(RuntimeNames.ARRAY_DATA, "list")
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addCode(Blocks.writeRow("list", rowWrites.row(type.element(), "list", "i", item)));
    }

    private boolean isPrimitiveArray() {
        return type.form() == ListType.Form.ARRAY && type.element() instanceof PrimitiveType;
    }

    private CodeBlock blocks(CodeBlock statement) {
        return Blocks.read(ItemSize.of(type.element()), statement);
    }
}
