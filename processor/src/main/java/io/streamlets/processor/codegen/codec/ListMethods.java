package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.ListType;
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
        return ListReads.object(method, type, ItemSize.of(type.element()), reads.object(type.element(), item));
    }

    @Override
    public MethodSpec.Builder readRow(MethodSpec.Builder method) {
        return ListReads.row(method, ItemSize.of(type.element()), reads.row(type.element(), item));
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
                        writes.object(type.element(), CodeBlock.of("item"), ListReads.isPrimitiveArray(type), item)));
    }

    @Override
    public MethodSpec.Builder writeRow(MethodSpec.Builder method) {
        return method.addParameter(RuntimeNames.ARRAY_DATA, "list")
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addCode(Blocks.writeRow("list", rowWrites.row(type.element(), "list", "i", item)));
    }
}
