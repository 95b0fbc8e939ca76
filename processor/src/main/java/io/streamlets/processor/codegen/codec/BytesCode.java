package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.BytesType;
import java.nio.ByteBuffer;
import org.apache.avro.Schema;

/** Bytes of any length. */
record BytesCode(BytesType type) implements ScalarCode {

    @Override
    public TypeName javaType() {
        return switch (type) {
            case BYTE_ARRAY -> ArrayTypeName.of(byte.class);
            case BYTE_BUFFER -> ClassName.get(ByteBuffer.class);
        };
    }

    @Override
    public CodeBlock readObject() {
        return switch (type) {
            case BYTE_ARRAY -> CodeBlock.of("in.readBytes()");
            case BYTE_BUFFER -> CodeBlock.of("in.readByteBuffer()");
        };
    }

    @Override
    public CodeBlock readRow() {
        return CodeBlock.of("in.readBytes()");
    }

    @Override
    public CodeBlock readPromotedObject(Schema.Type written) {
        return switch (type) {
            case BYTE_ARRAY -> readPromotedRow(written);
            case BYTE_BUFFER -> CodeBlock.of("$T.wrap($L)", ByteBuffer.class, readPromotedRow(written));
        };
    }

    @Override
    public CodeBlock readPromotedRow(Schema.Type written) {
        return CodeBlock.of("in.readUtf8().getBytes()");
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        return switch (type) {
            case BYTE_ARRAY -> CodeBlock.of("out.writeBytes($L)", value);
            case BYTE_BUFFER -> CodeBlock.of("out.writeByteBuffer($L)", value);
        };
    }

    @Override
    public CodeBlock write(Slot slot) {
        return CodeBlock.of("out.writeBytes($L)", slot.get("getBinary"));
    }

    @Override
    public CodeBlock encoder() {
        return switch (type) {
            case BYTE_ARRAY -> EncoderCalls.values("bytes()");
            case BYTE_BUFFER -> EncoderCalls.values("byteBuffer()");
        };
    }
}
