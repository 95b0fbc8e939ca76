package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.StringType;

/** Texts. */
record TextCode(StringType type) implements ScalarCode, KeyCode {

    @Override
    public TypeName javaType() {
        return switch (type) {
            case STRING -> ClassName.get(String.class);
            case CHAR_SEQUENCE, STRING_AS_CHAR_SEQUENCE -> ClassName.get(CharSequence.class);
            case UTF8 -> RuntimeNames.UTF8;
        };
    }

    @Override
    public TypeName erasedType() {
        return ClassName.get(CharSequence.class);
    }

    /** Avro's reader makes its own class for a {@code CharSequence}, whose equality differs from a String's. */
    @Override
    public CodeBlock readObject() {
        return switch (type) {
            case STRING, STRING_AS_CHAR_SEQUENCE -> CodeBlock.of("in.readString()");
            case CHAR_SEQUENCE, UTF8 -> CodeBlock.of("new $T(in.readString())", RuntimeNames.UTF8);
        };
    }

    @Override
    public CodeBlock readRow() {
        return CodeBlock.of("in.readUtf8()");
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        return CodeBlock.of("out.writeString($L)", value);
    }

    @Override
    public CodeBlock write(Slot slot) {
        return CodeBlock.of("out.writeUtf8($L)", slot.get("getUTF8String"));
    }

    @Override
    public CodeBlock encoder() {
        return switch (type) {
            case STRING -> EncoderCalls.values("string()");
            case CHAR_SEQUENCE -> EncoderCalls.javaValues("charSequence()");
            case STRING_AS_CHAR_SEQUENCE -> EncoderCalls.values("charSequence()");
            case UTF8 -> EncoderCalls.values("utf8()");
        };
    }

    @Override
    public CodeBlock readKey() {
        return readObject();
    }

    @Override
    public CodeBlock keyText(CodeBlock key) {
        return key;
    }

    @Override
    public CodeBlock checkedKey(CodeBlock text) {
        return text;
    }

    @Override
    public CodeBlock keyEncoder() {
        return encoder();
    }
}
