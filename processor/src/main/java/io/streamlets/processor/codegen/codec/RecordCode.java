package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.RecordType;

/** Records, whose methods are the same wherever they stand. */
record RecordCode(RecordType type) implements PartCode {

    @Override
    public TypeName javaType() {
        return ClassNaming.of(type.javaClass());
    }

    @Override
    public int leastBytes() {
        return type.fields().stream()
                .mapToInt(field -> ValueCodes.of(field.type()).leastBytes())
                .sum();
    }

    @Override
    public void addTo(CodecPlan plan, Spot spot) {
        plan.addRecord(this, spot);
    }

    @Override
    public String stem(PlannedSpot place) {
        return place.plan().stem(type);
    }

    @Override
    public MethodSpec.Builder fillReadObject(MethodSpec.Builder method, PlannedSpot place) {
        return methods(place).readObject(method);
    }

    @Override
    public MethodSpec.Builder fillReadRow(MethodSpec.Builder method, PlannedSpot place) {
        return methods(place).readRow(method);
    }

    @Override
    public MethodSpec.Builder fillWriteObject(MethodSpec.Builder method, PlannedSpot place) {
        return methods(place).writeObject(method);
    }

    @Override
    public MethodSpec.Builder fillWriteRow(MethodSpec.Builder method, PlannedSpot place) {
        return methods(place).writeRow(method);
    }

    private RecordMethods methods(PlannedSpot place) {
        return RecordMethods.of(type, place.plan());
    }

    @Override
    public CodeBlock get(Slot slot) {
        return slot.getStruct(type.columns().size());
    }

    @Override
    public CodeBlock encoder(PlannedSpot place) {
        return CodeBlock.of("$L", place.plan().constant(type));
    }
}
