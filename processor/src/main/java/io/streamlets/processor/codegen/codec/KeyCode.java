package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** The code for values that may be keys of maps, which are texts in bytes and rows. */
interface KeyCode {

    /** The Java type that holds a key. */
    TypeName javaType();

    /** The expression that reads a key from {@code in}, as the user's class holds it. */
    CodeBlock readKey();

    /** The text of a key of the user's class. */
    default CodeBlock keyText(CodeBlock key) {
        return CodeBlock.of("$T.text($L)", RuntimeNames.MAP_KEYS, key);
    }

    /** The text of a key in bytes or rows, which is refused if it is not that of a key. */
    default CodeBlock checkedKey(CodeBlock text) {
        return CodeBlock.of("$T.checked($T.class, $L)", RuntimeNames.MAP_KEYS, javaType(), text);
    }

    /** The expression of Spark's encoder of a key. */
    default CodeBlock keyEncoder() {
        return EncoderCalls.javaValues("mapKey($T.class)", javaType());
    }
}
