package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.processor.model.MapType;
import java.util.HashMap;

/**
 * The bodies of methods that read a map.
 *
 * <p>Each takes the least number of bytes of an entry and the expression that reads its value.
 */
public final class MapReads {
    private MapReads() {}

    /** As the user's class holds it. */
    public static MethodSpec.Builder object(MethodSpec.Builder method, MapType type, int entryBytes, CodeBlock value) {
        return method.returns(JavaTypeNames.of(type))
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$T map = new $T<>()", JavaTypeNames.of(type), HashMap.class)
                .addCode(Blocks.read(entryBytes, CodeBlock.of("map.put($L, $L);\n", MapKeys.read(type.key()), value)))
                .addStatement("return map");
    }

    /** As a row holds it. */
    public static MethodSpec.Builder row(MethodSpec.Builder method, MapType type, int entryBytes, CodeBlock value) {
        return method.returns(RuntimeNames.MAP_DATA)
                .addParameter(RuntimeNames.AVRO_READER, "in")
                .addStatement("$1T.Entries entries = new $1T.Entries()", RuntimeNames.ROWS)
                .addCode(Blocks.read(
                        entryBytes,
                        CodeBlock.of(
                                "entries.add($L, $L);\n",
                                MapKeys.row(type.key(), CodeBlock.of("in.readUtf8()")),
                                value)))
                .addStatement("return entries.toMap()");
    }
}
