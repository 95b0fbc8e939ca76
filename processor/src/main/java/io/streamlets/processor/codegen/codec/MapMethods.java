package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.MapType;
import java.util.HashMap;
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
        return method.returns(javaType)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$T map = new $T<>()", javaType, HashMap.class)
                .addCode(blocks(
                        CodeBlock.of("map.put($L, $L)", Reads.string(type.key()), reads.object(type.value(), item))))
                .addStatement("return map");
    }

    @Override
    public MethodSpec.Builder readRow(MethodSpec.Builder method) {
        return method.returns(RuntimeNames.MAP_DATA)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$1T.Entries entries = new $1T.Entries()", RuntimeNames.ROWS)
                .addCode(blocks(CodeBlock.of("entries.add(in.readUtf8(), $L)", reads.row(type.value(), item))))
                .addStatement("return entries.toMap()");
    }

    @Override
    public MethodSpec.Builder writeObject(MethodSpec.Builder method) {
        TypeName entry = ParameterizedTypeName.get(
                ClassName.get(Map.Entry.class), JavaTypeNames.string(type.key()), JavaTypeNames.boxed(type.value()));
        return method.addParameter(javaType, "map")
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addCode(Blocks.write(
                        CodeBlock.of("map.size()"),
                        CodeBlock.of("$T entry : map.entrySet()", entry),
                        CodeBlock.builder()
                                .addStatement("out.writeString(required(entry.getKey(), $S))", item.label())
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
                                .addStatement("out.writeUtf8(keys.getUTF8String(i))")
                                .add(rowWrites.row(type.value(), "values", "i", item))
                                .build()));
    }

    private CodeBlock blocks(CodeBlock statement) {
        // A key has at least the byte of its length.
        return Blocks.read(1 + ItemSize.of(type.value()), statement);
    }
}
