package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.FixedType;

/** Bytes of a fixed number. */
record FixedCode(FixedType type) implements ScalarCode {

    @Override
    public TypeName javaType() {
        return ClassNaming.of(type.javaClass());
    }

    @Override
    public int leastBytes() {
        return type.size();
    }

    @Override
    public CodeBlock readObject() {
        return CodeBlock.of("new $T($L)", javaType(), readRow());
    }

    @Override
    public CodeBlock readRow() {
        return CodeBlock.of("in.readFixed($L)", type.size());
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        return writeBytes(CodeBlock.of("$L.bytes()", value));
    }

    @Override
    public CodeBlock write(Slot slot) {
        return writeBytes(slot.get("getBinary"));
    }

    /** The call that writes the bytes of a value. */
    CodeBlock writeBytes(CodeBlock bytes) {
        return CodeBlock.of("out.writeFixed($L, $L)", bytes, type.size());
    }

    @Override
    public CodeBlock encoder() {
        return EncoderCalls.values("fixed($1T.class, $1T::new)", javaType());
    }
}
