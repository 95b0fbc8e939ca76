package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.codec.Slot;

/**
 * All the code for values of one type that rows have columns for. {@code name} is always what errors call the field.
 */
interface ColumnCode extends ProtobufCode {

    /** The value in a row or array. */
    CodeBlock get(Slot slot);

    /** Whether a value of a row is another than that of a field that is not set. */
    default CodeBlock isSet(CodeBlock value, String name) {
        throw new IllegalStateException("always has presence: " + name);
    }

    /** One or two statements that write a tag and a value. */
    default CodeBlock write(int tag, CodeBlock value, int end, String name) {
        return CodeBlock.builder()
                .addStatement("out.writeTag($L)", tag)
                .addStatement("$L", writeBare(value, name))
                .build();
    }

    /** Writes a value without tag. */
    default CodeBlock writeBare(CodeBlock value, String name) {
        throw new IllegalStateException("not packable: " + name);
    }

    /** The Java type of a value, as the bean of a message has it. */
    TypeName javaType();

    /** Spark's encoder of a value in the bean of a message. */
    CodeBlock encoder(boolean isPrimitive);

    /** What follows the name of the field in the names of the message's methods for values as {@link #shown} takes them. */
    default String accessorEnding() {
        return "";
    }

    /** Whether the bean has the value as the message has it. */
    default boolean isShownAsIs() {
        return false;
    }

    /** What the bean has of a value of the message. */
    default CodeBlock shown(CodeBlock value, String name) {
        return value;
    }

    /** What the message has of a value of the bean. */
    default CodeBlock made(CodeBlock value, String name) {
        return value;
    }
}
