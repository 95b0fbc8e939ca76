package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.processor.model.DataType;

/** The code for values that have methods of their own: records, lists, maps and unions. */
interface PartCode extends PresentCode {

    /** The data type. */
    DataType type();

    /** What the methods have in common: {@code Place} in {@code readPlace} and {@code writePlaceRow}. */
    default String stem(PlannedSpot place) {
        return place.plan().stem(place.spot());
    }

    /** Fills the method that reads a value from {@code in}, as the user's class holds it: parameters, result and body. */
    MethodSpec.Builder fillReadObject(MethodSpec.Builder method, PlannedSpot place);

    /** Fills the method that reads a value as a row holds it. */
    MethodSpec.Builder fillReadRow(MethodSpec.Builder method, PlannedSpot place);

    /** Fills the method that writes a value of the user's class to {@code out}. */
    MethodSpec.Builder fillWriteObject(MethodSpec.Builder method, PlannedSpot place);

    /** Fills the method that writes a value of a row. */
    MethodSpec.Builder fillWriteRow(MethodSpec.Builder method, PlannedSpot place);

    /** A value as a row or array gives it. */
    CodeBlock get(Slot slot);

    @Override
    default CodeBlock readObject(PlannedSpot place) {
        return CodeBlock.of("read$L(in)", stem(place));
    }

    @Override
    default CodeBlock readRow(PlannedSpot place) {
        return CodeBlock.of("read$LRow(in)", stem(place));
    }

    @Override
    default CodeBlock writePresentObject(CodeBlock value, PlannedSpot place) {
        return CodeBlock.of("write$L($L, out)", stem(place), value);
    }

    @Override
    default CodeBlock writePresentRow(Slot slot, PlannedSpot place) {
        return CodeBlock.of("write$LRow($L, out)", stem(place), get(slot));
    }
}
