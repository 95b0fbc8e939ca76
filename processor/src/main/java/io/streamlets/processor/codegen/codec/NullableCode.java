package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.model.NullableType;
import java.util.Optional;

/** Values that may be missing: null or an empty {@code Optional}. */
class NullableCode implements ValueCode {
    final NullableType type;
    final PresentCode value;

    NullableCode(NullableType type) {
        this.type = type;
        this.value = ValueCodes.present(type.type());
    }

    @Override
    public TypeName javaType() {
        return type.optional()
                ? ParameterizedTypeName.get(ClassName.get(Optional.class), value.javaType())
                : value.javaType();
    }

    @Override
    public boolean isNullable() {
        return true;
    }

    @Override
    public void addTo(CodecPlan plan, Spot spot) {
        value.addTo(plan, spot);
    }

    @Override
    public CodeBlock readObject(PlannedSpot place) {
        return type.optional()
                ? CodeBlock.of(
                        "in.readNull($1L) ? $2T.empty() : $2T.of($3L)",
                        type.nullBranch(),
                        Optional.class,
                        value.readObject(place))
                : orNull(value.readObject(place));
    }

    @Override
    public CodeBlock readRow(PlannedSpot place) {
        return orNull(value.readRow(place));
    }

    private CodeBlock orNull(CodeBlock read) {
        return CodeBlock.of("in.readNull($L) ? null : $L", type.nullBranch(), read);
    }

    @Override
    public CodeBlock writeObject(CodeBlock object, boolean isPresent, PlannedSpot place) {
        return type.optional()
                ? write(
                        CodeBlock.of("required($L, $S).isPresent()", object, place.label()),
                        value.writePresentObject(CodeBlock.of("$L.get()", object), place))
                : write(CodeBlock.of("$L != null", object), value.writePresentObject(object, place));
    }

    @Override
    public CodeBlock writeRow(Slot slot, PlannedSpot place) {
        return write(CodeBlock.of("!$L", slot.isNull()), value.writePresentRow(slot, place));
    }

    private CodeBlock write(CodeBlock isPresent, CodeBlock present) {
        return CodeBlock.builder()
                .beginControlFlow("if (out.writePresent($L, $L))", isPresent, type.nullBranch())
                .addStatement(present)
                .endControlFlow()
                .build();
    }

    @Override
    public CodeBlock writeWithoutColumn() {
        return CodeBlock.of("out.writePresent(false, $L)", type.nullBranch());
    }

    @Override
    public CodeBlock encoder(PlannedSpot place) {
        CodeBlock present = value.encoder(place);
        return type.optional() ? EncoderCalls.values("optional($L)", present) : present;
    }
}
