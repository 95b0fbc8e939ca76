package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.PrimitiveType;
import java.util.Locale;
import org.apache.avro.Schema;

/** Numbers and booleans. */
record PrimitiveCode(PrimitiveType type) implements ScalarCode, KeyCode {

    @Override
    public TypeName javaType() {
        return memberType().box();
    }

    @Override
    public TypeName memberType() {
        return switch (type) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }

    @Override
    public int leastBytes() {
        return switch (type) {
            case FLOAT -> Float.BYTES;
            case DOUBLE -> Double.BYTES;
            case BOOLEAN, BYTE, SHORT, INT, LONG -> 1;
        };
    }

    @Override
    public CodeBlock readObject() {
        return isNarrow()
                ? CodeBlock.of("$T.to$L(in.readInt())", RuntimeNames.NARROW, name())
                : CodeBlock.of("in.read$L()", name());
    }

    @Override
    public CodeBlock readRow() {
        return readObject();
    }

    @Override
    public CodeBlock readPromotedObject(Schema.Type written) {
        return CodeBlock.of("($T) in.read$L()", memberType(), capitalized(written.getName()));
    }

    @Override
    public CodeBlock readPromotedRow(Schema.Type written) {
        return readPromotedObject(written);
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        return CodeBlock.of("out.write$L($L)", isNarrow() ? "Int" : name(), value);
    }

    @Override
    public CodeBlock write(Slot slot) {
        return write(slot.get("get" + name()));
    }

    @Override
    public CodeBlock encoder() {
        return encoder("boxed");
    }

    @Override
    public CodeBlock memberEncoder() {
        return encoder("primitive");
    }

    private CodeBlock encoder(String form) {
        String call = form + name() + "()";
        return isNarrow() ? EncoderCalls.javaValues(call) : EncoderCalls.values(call);
    }

    @Override
    public CodeBlock readKey() {
        return CodeBlock.of("$T.to$L(in.readString())", RuntimeNames.MAP_KEYS, name());
    }

    /** Avro writes an {@code int}. */
    private boolean isNarrow() {
        return type == PrimitiveType.BYTE || type == PrimitiveType.SHORT;
    }

    /** The type as it stands in names of methods. */
    private String name() {
        return capitalized(type.name());
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
