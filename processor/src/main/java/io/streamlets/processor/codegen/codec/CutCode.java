package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.CutType;

/** The excess level of a recursive type, which is refused. */
record CutCode(CutType type) implements ScalarCode {

    @Override
    public TypeName javaType() {
        return ClassNaming.of(type.javaClass());
    }

    @Override
    public CodeBlock readObject() {
        return refuseRead(javaType());
    }

    @Override
    public CodeBlock readRow() {
        return refuseRead(ClassName.OBJECT);
    }

    @Override
    public CodeBlock readUnionRow(int members, int index, PlannedSpot place) {
        return refuseRead(RuntimeNames.INTERNAL_ROW);
    }

    /** The type is that of the expression where the value would be read. */
    private CodeBlock refuseRead(TypeName expected) {
        return CodeBlock.of("in.<$T>tooDeep($S, $L)", expected, type.javaClass().qualifiedName(), type.depth());
    }

    @Override
    public CodeBlock write(CodeBlock value) {
        return writeWithoutColumn();
    }

    @Override
    public CodeBlock write(Slot slot) {
        return writeWithoutColumn();
    }

    @Override
    public CodeBlock writeWithoutColumn() {
        return CodeBlock.of("out.tooDeep($S, $L)", type.javaClass().qualifiedName(), type.depth());
    }

    @Override
    public CodeBlock encoder() {
        return EncoderCalls.javaValues("nothing()");
    }
}
