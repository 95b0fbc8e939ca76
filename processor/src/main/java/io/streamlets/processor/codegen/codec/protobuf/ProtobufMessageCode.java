package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.codec.Slot;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ProtobufMessage;

/** Messages, which are arrays of their fields until all is read. */
record ProtobufMessageCode(ProtobufMessage type, ProtobufPlan plan) implements ColumnCode {

    @Override
    public boolean isMessage() {
        return true;
    }

    @Override
    public CodeBlock read(CodeBlock before, int end) {
        int size = type.fields().size();
        CodeBlock merge = CodeBlock.of("$L::merge$L", ProtobufClass.NAME, plan.stem(type));
        return end == 0
                ? CodeBlock.of("in.readMessage($L, $L, $L)", before, size, merge)
                : CodeBlock.of("in.readGroup($L, $L, $L, $L)", before, size, merge, end);
    }

    @Override
    public CodeBlock otherwise() {
        return CodeBlock.of("new Object[$L]", type.fields().size());
    }

    @Override
    public CodeBlock rowOf(CodeBlock value, boolean isObject, String name) {
        return CodeBlock.of(isObject ? "$L((Object[]) $L, in)" : "$L($L, in)", plan.rowMethod(type), value);
    }

    @Override
    public CodeBlock get(Slot slot) {
        return slot.getStruct(type.columns().size());
    }

    @Override
    public CodeBlock write(int tag, CodeBlock value, int end, String name) {
        return CodeBlock.builder()
                .addStatement(
                        "out.writeMessage($L, $L, $L, $L::write$L)",
                        tag,
                        value,
                        end,
                        ProtobufClass.NAME,
                        plan.stem(type))
                .build();
    }

    @Override
    public TypeName javaType() {
        return ClassNaming.of(type.javaClass());
    }

    @Override
    public CodeBlock encoder(boolean isPrimitive) {
        return CodeBlock.of("$L", plan.constant(type));
    }

    @Override
    public boolean isShownAsIs() {
        return true;
    }
}
