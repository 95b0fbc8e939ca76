package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.Slot;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ProtobufWellKnown;
import java.time.Duration;
import java.time.Instant;

/** Messages of Protobuf's own: times, and values of any kind, which are JSON texts in rows and beans. */
record ProtobufWellKnownCode(ProtobufWellKnown type) implements ColumnCode {

    private ClassName message() {
        return ClassNaming.of(type.javaClass());
    }

    private boolean isTime() {
        return switch (type) {
            case TIMESTAMP, DURATION -> true;
            case STRUCT, VALUE, LIST_VALUE -> false;
        };
    }

    @Override
    public boolean isMessage() {
        return true;
    }

    @Override
    public CodeBlock read(CodeBlock before, int end) {
        return CodeBlock.of("in.read$L($L, $L)", type.javaClass().simpleName(), before, end);
    }

    @Override
    public CodeBlock otherwise() {
        return CodeBlock.of("$T.getDefaultInstance()", message());
    }

    @Override
    public CodeBlock rowOf(CodeBlock value, boolean isObject, String name) {
        CodeBlock built = CodeBlock.of("$T.built($T.class, $L)", ProtobufNames.READER, message(), value);
        return isTime()
                ? CodeBlock.of("$T.micros($L, $S)", ProtobufNames.TIME, built, name)
                : CodeBlock.of("$T.utf8($L, $S)", ProtobufNames.JSON, built, name);
    }

    @Override
    public CodeBlock get(Slot slot) {
        return slot.get(isTime() ? "getLong" : "getUTF8String");
    }

    @Override
    public CodeBlock write(int tag, CodeBlock value, int end, String name) {
        CodeBlock call = isTime()
                ? CodeBlock.of(
                        "$T.write$L($L, $L",
                        ProtobufNames.TIME,
                        type.javaClass().simpleName(),
                        tag,
                        value)
                : CodeBlock.of(
                        "$T.write($L, $L", ProtobufNames.JSON, tag, made(CodeBlock.of("$L.toString()", value), name));
        return CodeBlock.builder().addStatement("$L, $L, out)", call, end).build();
    }

    @Override
    public TypeName javaType() {
        return ClassName.get(
                switch (type) {
                    case TIMESTAMP -> Instant.class;
                    case DURATION -> Duration.class;
                    case STRUCT, VALUE, LIST_VALUE -> String.class;
                });
    }

    @Override
    public CodeBlock encoder(boolean isPrimitive) {
        return switch (type) {
            case TIMESTAMP -> CodeBlock.of("$T.instant()", RuntimeNames.VALUES);
            case DURATION -> CodeBlock.of("$T.duration()", RuntimeNames.JAVA_VALUES);
            case STRUCT, VALUE, LIST_VALUE -> CodeBlock.of("$T.string()", RuntimeNames.VALUES);
        };
    }

    @Override
    public CodeBlock shown(CodeBlock value, String name) {
        return switch (type) {
            case TIMESTAMP -> CodeBlock.of("$T.instant($L, $S)", ProtobufNames.TIME, value, name);
            case DURATION -> CodeBlock.of("$T.duration($L, $S)", ProtobufNames.TIME, value, name);
            case STRUCT, VALUE, LIST_VALUE -> CodeBlock.of("$T.text($L, $S)", ProtobufNames.JSON, value, name);
        };
    }

    @Override
    public CodeBlock made(CodeBlock value, String name) {
        return switch (type) {
            case TIMESTAMP -> CodeBlock.of("$T.timestamp($L)", ProtobufNames.TIME, value);
            case DURATION -> CodeBlock.of("$T.duration($L)", ProtobufNames.TIME, value);
            case STRUCT -> CodeBlock.of("$T.struct($L, $S)", ProtobufNames.JSON, value, name);
            case VALUE -> CodeBlock.of("$T.value($L, $S)", ProtobufNames.JSON, value, name);
            case LIST_VALUE -> CodeBlock.of("$T.listValue($L, $S)", ProtobufNames.JSON, value, name);
        };
    }
}
