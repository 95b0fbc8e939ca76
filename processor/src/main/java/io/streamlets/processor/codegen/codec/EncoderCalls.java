package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;

/** The calls of the runtime that give encoders of single values. */
final class EncoderCalls {
    private EncoderCalls() {}

    /** A call of {@code Values}. */
    static CodeBlock values(String call, Object... arguments) {
        return CodeBlock.builder()
                .add("$T.", RuntimeNames.VALUES)
                .add(call, arguments)
                .build();
    }

    /** A call of {@code JavaValues}. */
    static CodeBlock javaValues(String call, Object... arguments) {
        return CodeBlock.builder()
                .add("$T.", RuntimeNames.JAVA_VALUES)
                .add(call, arguments)
                .build();
    }
}
