package io.streamlets.processor.codegen.codec.resolution;

import com.palantir.javapoet.CodeBlock;

/** The statement that counts what a record costs beyond its bytes. */
final class Counts {
    private Counts() {}

    /** The statement; empty where nothing need be counted. */
    static CodeBlock of(int extra) {
        return extra == 0 ? CodeBlock.of("") : CodeBlock.of("in.count($L);\n", extra);
    }
}
