package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.MapType;
import java.util.HashMap;
import java.util.Map;

/** Maps. */
record MapCode(MapType type) implements ContainerCode {

    private KeyCode key() {
        return ValueCodes.key(type.key());
    }

    private ValueCode value() {
        return ValueCodes.of(type.value());
    }

    @Override
    public TypeName javaType() {
        return ParameterizedTypeName.get(ClassName.get(Map.class), key().javaType(), value().javaType());
    }

    @Override
    public TypeName erasedType() {
        return ClassName.get(Map.class);
    }

    @Override
    public DataType item() {
        return type.value();
    }

    /** A key takes at least one byte, for its length. */
    @Override
    public int leastItemBytes() {
        return 1 + value().leastBytes();
    }

    @Override
    public CodeBlock get(Slot slot) {
        return slot.get("getMap");
    }

    @Override
    public CodeBlock encoder(PlannedSpot place) {
        return EncoderCalls.values(
                value().isNullable() ? "mapOfNullable($L, $L)" : "map($L, $L)",
                key().keyEncoder(),
                value().encoder(place.item()));
    }

    @Override
    public MethodSpec.Builder fillReadObject(MethodSpec.Builder method, int entryBytes, CodeBlock value) {
        return method.returns(javaType())
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$T map = new $T<>()", javaType(), HashMap.class)
                .addCode(Blocks.read(entryBytes, CodeBlock.of("map.put($L, $L);\n", key().readKey(), value)))
                .addStatement("return map");
    }

    @Override
    public MethodSpec.Builder fillReadRow(MethodSpec.Builder method, int entryBytes, CodeBlock value) {
        return method.returns(RuntimeNames.MAP_DATA)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$1T.Entries entries = new $1T.Entries()", RuntimeNames.ROWS)
                .addCode(Blocks.read(
                        entryBytes,
                        CodeBlock.of("entries.add($L, $L);\n", key().checkedKey(CodeBlock.of("in.readUtf8()")), value)))
                .addStatement("return entries.toMap()");
    }

    @Override
    public MethodSpec.Builder fillWriteObject(MethodSpec.Builder method, PlannedSpot place) {
        TypeName entry =
                ParameterizedTypeName.get(ClassName.get(Map.Entry.class), key().javaType(), value().javaType());
        CodeBlock key =
                CodeBlock.of("required(entry.getKey(), $S)", place.item().label());
        return method.addParameter(javaType(), "map")
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addCode(Blocks.write(
                        CodeBlock.of("map.size()"),
                        CodeBlock.of("$T entry : map.entrySet()", entry),
                        CodeBlock.builder()
                                .addStatement("out.writeString($L)", key().keyText(key))
                                .add(value().writeObject(CodeBlock.of("entry.getValue()"), false, place.item()))
                                .build()));
    }

    @Override
    public MethodSpec.Builder fillWriteRow(MethodSpec.Builder method, PlannedSpot place) {
        return method.addParameter(RuntimeNames.MAP_DATA, "map")
                .addParameter(RuntimeNames.AVRO_WRITER, "out")
                .addStatement("$T keys = map.keyArray()", RuntimeNames.ARRAY_DATA)
                .addStatement("$T values = map.valueArray()", RuntimeNames.ARRAY_DATA)
                .addCode(Blocks.writeRow(
                        "map",
                        CodeBlock.builder()
                                .addStatement(
                                        "out.writeUtf8($L)", key().checkedKey(CodeBlock.of("keys.getUTF8String(i)")))
                                .add(value().writeRow(new Slot("values", "i"), place.item()))
                                .build()));
    }
}
