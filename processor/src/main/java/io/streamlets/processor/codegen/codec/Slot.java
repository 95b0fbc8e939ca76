package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;

/**
 * A place in a row or array.
 *
 * @param holder the variable of the row or array
 * @param index the expression of the index in it
 */
public record Slot(String holder, Object index) {

    /** The value, by this getter. */
    public CodeBlock get(String getter) {
        return CodeBlock.of("$L.$L($L)", holder, getter, index);
    }

    /** The struct, which has this many members. */
    public CodeBlock getStruct(int members) {
        return CodeBlock.of("$L.getStruct($L, $L)", holder, index, members);
    }

    /** Whether there is no value. */
    CodeBlock isNull() {
        return get("isNullAt");
    }
}
