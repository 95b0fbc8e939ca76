package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.EnumType;

/** Enumerations. Each has a constant in the codec that knows its symbols. */
public record EnumCode(EnumType type) implements PresentCode, KeyCode {

    /** The expression that makes the constant. */
    public CodeBlock constant() {
        return CodeBlock.of("$T.of($L)", RuntimeNames.AVRO_ENUM, arguments());
    }

    /** The class, and its symbols if these are not the names of its constants. */
    private CodeBlock arguments() {
        CodeBlock javaClass = CodeBlock.of("$T.class", javaType());
        return type.hasOtherConstants()
                ? CodeBlock.of(
                        "$L, $L",
                        javaClass,
                        type.symbols().stream()
                                .map(symbol -> CodeBlock.of("$S", symbol))
                                .collect(CodeBlock.joining(", ")))
                : javaClass;
    }

    @Override
    public TypeName javaType() {
        return ClassNaming.of(type.javaClass());
    }

    @Override
    public void addTo(CodecPlan plan, Spot spot) {
        plan.addEnum(type);
    }

    @Override
    public CodeBlock readObject(PlannedSpot place) {
        return CodeBlock.of("$L.read(in)", place.plan().constant(type));
    }

    @Override
    public CodeBlock readRow(PlannedSpot place) {
        return CodeBlock.of("$L.readName(in)", place.plan().constant(type));
    }

    @Override
    public CodeBlock writePresentObject(CodeBlock value, PlannedSpot place) {
        return CodeBlock.of("$L.write($L, out)", place.plan().constant(type), value);
    }

    @Override
    public CodeBlock writePresentRow(Slot slot, PlannedSpot place) {
        return CodeBlock.of("$L.writeName($L, out)", place.plan().constant(type), slot.get("getUTF8String"));
    }

    @Override
    public CodeBlock encoder(PlannedSpot place) {
        return type.hasOtherConstants()
                ? EncoderCalls.javaValues("enumeration($L)", arguments())
                : EncoderCalls.values("enumeration($L)", arguments());
    }

    @Override
    public CodeBlock readKey() {
        return CodeBlock.of("$T.toEnum($T.class, in.readString())", RuntimeNames.MAP_KEYS, javaType());
    }
}
