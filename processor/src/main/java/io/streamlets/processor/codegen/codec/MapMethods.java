package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.MapType;
import java.util.Map;

/** The bodies of the four methods of a map. */
final class MapMethods implements PartMethods {
    private final MapType type;
    private final Spot item;
    private final TypeName javaType;
    private final Reads reads;
    private final Writes writes;
    private final RowWrites rowWrites;

    MapMethods(MapType type, Spot spot, CodecPlan plan) {
        this.type = type;
        this.item = spot.item();
        this.javaType = JavaTypeNames.of(type);
        this.reads = new Reads(plan);
        this.writes = new Writes(plan);
        this.rowWrites = new RowWrites(plan);
    }

    @Override
    public MethodSpec.Builder readObject(MethodSpec.Builder method) {
        return MapReads.object(method, type, ItemSize.ofEntry(type.value()), reads.object(type.value(), item));
    }

    @Override
    public MethodSpec.Builder readRow(MethodSpec.Builder method) {
        return MapReads.row(method, type, ItemSize.ofEntry(type.value()), reads.row(type.value(), item));
    }

    @Override
    public MethodSpec.Builder writeObject(MethodSpec.Builder method) {
        TypeName entry = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), JavaTypeNames.boxed(type.key()), JavaTypeNames.boxed(type.value()));
        return method.addParameter(javaType, "map")
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addCode(Blocks.write(
                        CodeBlock.of("map.size()"),
                        CodeBlock.of("$T entry : map.entrySet()", entry),
                        CodeBlock.builder()
                                .addStatement(
                                        "out.writeString($L)",
                                        MapKeys.text(
                                                type.key(), CodeBlock.of("required(entry.getKey(), $S)", item.label())))
                                .add(writes.object(type.value(), CodeBlock.of("entry.getValue()"), false, item))
                                .build()));
    }

    @Override
    public MethodSpec.Builder writeRow(MethodSpec.Builder method) {
        return method.addParameter(RuntimeNames.MAP_DATA, "map")
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addStatement("$T keys = map.keyArray()", RuntimeNames.ARRAY_DATA)
                .addStatement("$T values = map.valueArray()", RuntimeNames.ARRAY_DATA)
                .addCode(Blocks.writeRow(
                        "map",
                        CodeBlock.builder()
                                .addStatement(
                                        "out.writeUtf8($L)",
                                        MapKeys.row(type.key(), CodeBlock.of("keys.getUTF8String(i)")))
                                .add(rowWrites.row(type.value(), "values", "i", item))
                                .build()));
    }
}
