package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;

/** The loops over the items of a list or a map, which Avro reads and writes in blocks. */
public final class Blocks {
    private Blocks() {}

    /** Reads all blocks; {@code item} is what reads one item, of at least {@code itemBytes} bytes. */
    public static CodeBlock read(int itemBytes, CodeBlock item) {
        return readEach(
                itemBytes,
                CodeBlock.builder()
                        .beginControlFlow("for (int i = 0; i < n; i++)")
                        .add(item)
                        .endControlFlow()
                        .build());
    }

    /** Reads all blocks; {@code block} reads one of {@code n} items. */
    static CodeBlock readEach(int itemBytes, CodeBlock block) {
        return CodeBlock.builder()
                .beginControlFlow("for (int n = in.readBlock($1L); n > 0; n = in.readBlock($1L))", itemBytes)
                .add(block)
                .endControlFlow()
                .build();
    }

    /** Writes all items as one block: {@code size} says how many, {@code each} is the head of the loop over them. */
    static CodeBlock write(CodeBlock size, CodeBlock each, CodeBlock item) {
        return CodeBlock.builder()
                .addStatement("out.startBlock($L)", size)
                .beginControlFlow("for ($L)", each)
                .add(item)
                .endControlFlow()
                .addStatement("out.endBlock()")
                .build();
    }

    /** The same of Spark's array or map of this name, by the index {@code i}. */
    static CodeBlock writeRow(String collection, CodeBlock item) {
        CodeBlock size = CodeBlock.of("$L.numElements()", collection);
        return write(size, CodeBlock.of("int i = 0; i < $L; i++", size), item);
    }
}
