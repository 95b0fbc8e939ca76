package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.codec.RuntimeNames;
import io.streamlets.processor.codegen.codec.Slot;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.ProtobufEnumType;

/** Enums, which are texts in rows and beans. */
record ProtobufEnumCode(ProtobufEnumType type, ProtobufPlan plan) implements ColumnCode {

    private String constant() {
        return plan.constant(type);
    }

    @Override
    public int wireType() {
        return 0;
    }

    @Override
    public CodeBlock read(CodeBlock before, int end) {
        return CodeBlock.of("$L.text(in.readEnum())", constant());
    }

    @Override
    public CodeBlock readItem(CodeBlock list, int end, String name) {
        return CodeBlock.of("$L.readItem(in, $L)", constant(), list);
    }

    @Override
    public CodeBlock readPacked(CodeBlock list) {
        return CodeBlock.of("$L.readPacked(in, $L)", constant(), list);
    }

    @Override
    public CodeBlock otherwise() {
        return CodeBlock.of("$L.text($L)", constant(), type.defaultNumber());
    }

    @Override
    public CodeBlock get(Slot slot) {
        return slot.get("getUTF8String");
    }

    @Override
    public CodeBlock isSet(CodeBlock value, String name) {
        return CodeBlock.of("$L != 0", number(value, name));
    }

    @Override
    public CodeBlock writeBare(CodeBlock value, String name) {
        return CodeBlock.of("out.writeEnum($L)", number(value, name));
    }

    private CodeBlock number(CodeBlock value, String name) {
        return CodeBlock.of("$L.number($L, $S)", constant(), value, name);
    }

    @Override
    public TypeName javaType() {
        return ClassName.get(String.class);
    }

    @Override
    public CodeBlock encoder(boolean isPrimitive) {
        return CodeBlock.of("$T.string()", RuntimeNames.VALUES);
    }

    /** A value of an open enum may be a number without a name. */
    @Override
    public String accessorEnding() {
        return type.isClosed() ? "" : "Value";
    }

    @Override
    public CodeBlock shown(CodeBlock value, String name) {
        return CodeBlock.of(type.isClosed() ? "$L.name($L.getNumber())" : "$L.name($L)", constant(), value);
    }

    @Override
    public CodeBlock made(CodeBlock value, String name) {
        return type.isClosed()
                ? CodeBlock.of("$T.forNumber($L)", ClassNaming.of(type.javaClass()), number(value, name))
                : number(value, name);
    }
}
