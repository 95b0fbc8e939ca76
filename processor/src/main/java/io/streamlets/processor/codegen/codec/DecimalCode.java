package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.DecimalType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;

/** Decimals, as numbers or as the plain bytes. */
record DecimalCode(DecimalType type) implements ScalarCode {

    @Override
    public TypeName javaType() {
        if (!type.raw()) {
            return ClassName.get(BigDecimal.class);
        }
        return type.fixed() == null
                ? ClassName.get(ByteBuffer.class)
                : ClassNaming.of(type.fixed().javaClass());
    }

    @Override
    public int leastBytes() {
        return type.fixed() == null ? 1 : type.fixed().size();
    }

    @Override
    public CodeBlock readObject() {
        if (!type.raw()) {
            return logical("decimal", readBytes());
        }
        CodeBlock checked = logical("undecoded", readBytes());
        return type.fixed() == null
                ? CodeBlock.of("$T.wrap($L)", ByteBuffer.class, checked)
                : CodeBlock.of("new $T($L)", javaType(), checked);
    }

    @Override
    public CodeBlock readRow() {
        return logical("rowDecimal", readBytes());
    }

    private CodeBlock readBytes() {
        return type.fixed() == null ? CodeBlock.of("in.readBytes()") : new FixedCode(type.fixed()).readRow();
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        if (!type.raw()) {
            return writeUnscaled(value);
        }
        return type.fixed() == null
                ? CodeBlock.of("out.writeByteBuffer($L)", logical("undecoded", value))
                : new FixedCode(type.fixed()).writeBytes(logical("undecoded", CodeBlock.of("$L.bytes()", value)));
    }

    @Override
    public CodeBlock write(Slot slot) {
        return writeUnscaled(
                CodeBlock.of("$L.getDecimal($L, $L, $L)", slot.holder(), slot.index(), type.precision(), type.scale()));
    }

    private CodeBlock writeUnscaled(CodeBlock decimal) {
        CodeBlock unscaled = logical("unscaled", decimal);
        return type.fixed() == null
                ? CodeBlock.of("out.writeBytes($L)", unscaled)
                : new FixedCode(type.fixed())
                        .writeBytes(CodeBlock.of(
                                "$T.padded($L, $L)",
                                RuntimeNames.LOGICAL,
                                unscaled,
                                type.fixed().size()));
    }

    private CodeBlock logical(String method, CodeBlock value) {
        return CodeBlock.of("$T.$L($L, $L, $L)", RuntimeNames.LOGICAL, method, value, type.precision(), type.scale());
    }

    @Override
    public CodeBlock encoder() {
        if (!type.raw()) {
            return EncoderCalls.values("decimal($L, $L)", type.precision(), type.scale());
        }
        return type.fixed() == null
                ? EncoderCalls.values("decimalByteBuffer($L, $L)", type.precision(), type.scale())
                : EncoderCalls.values(
                        "decimalFixed($1T.class, $2L, $3L, $4L, $1T::new)",
                        javaType(),
                        type.fixed().size(),
                        type.precision(),
                        type.scale());
    }
}
