package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.streamlets.processor.model.DataType;

/** The code for lists and maps. */
public interface ContainerCode extends PartCode {

    /** The type of the elements or values. */
    DataType item();

    /** The least number of bytes of an element or entry. */
    int leastItemBytes();

    /**
     * Fills the method that reads one as the user's class holds it.
     *
     * @param itemBytes the least number of bytes of an element or entry
     * @param item the expression that reads an element or value
     */
    MethodSpec.Builder fillReadObject(MethodSpec.Builder method, int itemBytes, CodeBlock item);

    /** Fills the method that reads one as a row holds it. */
    MethodSpec.Builder fillReadRow(MethodSpec.Builder method, int itemBytes, CodeBlock item);

    @Override
    default MethodSpec.Builder fillReadObject(MethodSpec.Builder method, PlannedSpot place) {
        CodeBlock read = ValueCodes.of(item()).readObject(place.item());
        return fillReadObject(method, leastItemBytes(), read);
    }

    @Override
    default MethodSpec.Builder fillReadRow(MethodSpec.Builder method, PlannedSpot place) {
        CodeBlock read = ValueCodes.of(item()).readRow(place.item());
        return fillReadRow(method, leastItemBytes(), read);
    }

    @Override
    default void addTo(CodecPlan plan, Spot spot) {
        plan.addContainer(this, spot);
        ValueCodes.of(item()).addTo(plan, spot.item());
    }
}
