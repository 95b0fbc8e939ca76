package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.CodeBlock;

/** The statement that counts what a record costs beyond its bytes. */
final class Counts {
    private Counts() {}

    /** The statement; empty if there is nothing to count. */
    static CodeBlock of(int extra) {
        return extra == 0 ? CodeBlock.of("") : CodeBlock.of("in.count($L);\n", extra);
    }
}
