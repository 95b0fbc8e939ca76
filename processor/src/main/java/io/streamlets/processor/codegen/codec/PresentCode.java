package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** The code for values that are never null. */
interface PresentCode extends ValueCode {

    /** The class that distinguishes a value from one of another type, without type arguments. */
    default TypeName erasedType() {
        return javaType();
    }

    /** The call that writes a value of the user's class. */
    CodeBlock writePresentObject(CodeBlock value, PlannedSpot place);

    /** The call that writes a value in a row or array. */
    CodeBlock writePresentRow(Slot slot, PlannedSpot place);

    /** The expression that reads a union's value of this type, as a row holds it: the struct with a member for each type. */
    default CodeBlock readUnionRow(int members, int index, PlannedSpot place) {
        return CodeBlock.of("$T.member($L, $L, $L)", RuntimeNames.ROWS, members, index, readRow(place));
    }

    @Override
    default CodeBlock writeObject(CodeBlock value, boolean isPresent, PlannedSpot place) {
        CodeBlock present = isPresent ? value : CodeBlock.of("required($L, $S)", value, place.label());
        return CodeBlock.builder()
                .addStatement(writePresentObject(present, place))
                .build();
    }

    @Override
    default CodeBlock writeRow(Slot slot, PlannedSpot place) {
        return CodeBlock.builder()
                .addStatement("$T.require($L, $L, $S)", RuntimeNames.ROWS, slot.holder(), slot.index(), place.label())
                .addStatement(writePresentRow(slot, place))
                .build();
    }
}
