package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.UuidType;
import java.util.UUID;

/** UUIDs, which Avro writes as texts or as 16 bytes. */
record UuidCode(UuidType type) implements ScalarCode, KeyCode {

    @Override
    public TypeName javaType() {
        return ClassName.get(UUID.class);
    }

    @Override
    public int leastBytes() {
        return type.fixed() == null ? 1 : type.fixed().size();
    }

    @Override
    public CodeBlock readObject() {
        return type.fixed() == null
                ? CodeBlock.of("$T.uuid(in.readString())", RuntimeNames.LOGICAL)
                : CodeBlock.of("$T.uuid($L)", RuntimeNames.NARROW, readRow());
    }

    @Override
    public CodeBlock readRow() {
        return type.fixed() == null
                ? CodeBlock.of("$T.uuidText(in.readUtf8())", RuntimeNames.LOGICAL)
                : new FixedCode(type.fixed()).readRow();
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        return type.fixed() == null
                ? CodeBlock.of("out.writeString($L.toString())", value)
                : new FixedCode(type.fixed()).writeBytes(CodeBlock.of("$T.bytes($L)", RuntimeNames.NARROW, value));
    }

    @Override
    public CodeBlock write(Slot slot) {
        return type.fixed() == null
                ? CodeBlock.of("out.writeUtf8($T.uuidText($L))", RuntimeNames.LOGICAL, slot.get("getUTF8String"))
                : new FixedCode(type.fixed()).write(slot);
    }

    @Override
    public CodeBlock encoder() {
        return type.fixed() == null ? EncoderCalls.values("uuid()") : EncoderCalls.javaValues("uuidBytes()");
    }

    @Override
    public CodeBlock readKey() {
        return CodeBlock.of("$T.toUuid(in.readString())", RuntimeNames.MAP_KEYS);
    }
}
