package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.model.NullableType;
import java.util.Optional;

/** Unions with null among their branches, which their methods read and write as any other. */
final class NullableUnionCode extends NullableCode {

    NullableUnionCode(NullableType type) {
        super(type);
    }

    @Override
    public CodeBlock readObject(PlannedSpot place) {
        CodeBlock read = value.readObject(place);
        return type.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read;
    }

    @Override
    public CodeBlock readRow(PlannedSpot place) {
        return value.readRow(place);
    }

    @Override
    public CodeBlock writeObject(CodeBlock object, boolean isPresent, PlannedSpot place) {
        CodeBlock plain =
                type.optional() ? CodeBlock.of("required($L, $S).orElse(null)", object, place.label()) : object;
        return value.writeObject(plain, true, place);
    }

    @Override
    public CodeBlock writeRow(Slot slot, PlannedSpot place) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", slot.isNull())
                .addStatement(writeWithoutColumn())
                .nextControlFlow("else")
                .addStatement(value.writePresentRow(slot, place))
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock writeWithoutColumn() {
        return CodeBlock.of("out.writeInt($L)", type.nullBranch());
    }
}
