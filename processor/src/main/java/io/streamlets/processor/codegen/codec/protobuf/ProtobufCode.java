package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.CodeBlock;

/** The code that reads values of one type from the bytes of a message. Each family of types has one class. */
interface ProtobufCode {

    /** How a value is written, as the end of its tag says it. */
    default int wireType() {
        return 2;
    }

    /** Whether values may follow each other without tags. */
    default boolean isPackable() {
        return wireType() != 2;
    }

    /** Whether what {@link #read} gives is not yet what a row holds. */
    default boolean isMessage() {
        return false;
    }

    /** Reads a value that may be there in part already, as {@code before}; a message stays an array. */
    CodeBlock read(CodeBlock before, int end);

    /** What a row holds of a value that is not set, before {@link #rowOf}. */
    CodeBlock otherwise();

    /**
     * What a row holds of what {@link #read} gives; {@code value} may be an {@code Object}, but is not null.
     *
     * @param name what errors call the field
     */
    default CodeBlock rowOf(CodeBlock value, boolean isObject, String name) {
        return value;
    }

    /**
     * Reads one value more of a repeated field.
     *
     * @param list the arguments that tell where the values are
     */
    default CodeBlock readItem(CodeBlock list, int end, String name) {
        return CodeBlock.of(
                "$T.list($L).add($L)", ProtobufNames.READER, list, rowOf(read(CodeBlock.of("null"), end), false, name));
    }

    /** Reads values of a repeated field that follow each other without tags. */
    default CodeBlock readPacked(CodeBlock list) {
        throw new IllegalStateException("not packable");
    }
}
