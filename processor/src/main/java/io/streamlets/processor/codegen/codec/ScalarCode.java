package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.CodeBlock;
import org.apache.avro.Schema;

/** The code for values without parts, which is the same wherever they stand. */
public interface ScalarCode extends PresentCode {

    /** The expression that reads a value from {@code in}, as the user's class holds it. */
    CodeBlock readObject();

    /** The expression that reads a value from {@code in}, as a row holds it. */
    CodeBlock readRow();

    /** The same as {@link #readObject()} where another type was written, which Avro promotes to this one. */
    default CodeBlock readPromotedObject(Schema.Type written) {
        return readObject();
    }

    /** The same as {@link #readRow()} where another type was written, which Avro promotes to this one. */
    default CodeBlock readPromotedRow(Schema.Type written) {
        return readRow();
    }

    /** The call that writes a value of the user's class. */
    CodeBlock write(CodeBlock value);

    /** The call that writes a value in a row or array. */
    CodeBlock write(Slot slot);

    /** The expression of Spark's encoder. */
    CodeBlock encoder();

    /** The same for a member or an element of an array. */
    default CodeBlock memberEncoder() {
        return encoder();
    }

    @Override
    default CodeBlock readObject(PlannedSpot place) {
        return readObject();
    }

    @Override
    default CodeBlock readRow(PlannedSpot place) {
        return readRow();
    }

    @Override
    default CodeBlock writePresentObject(CodeBlock value, PlannedSpot place) {
        return write(value);
    }

    @Override
    default CodeBlock writePresentRow(Slot slot, PlannedSpot place) {
        return write(slot);
    }

    @Override
    default CodeBlock encoder(PlannedSpot place) {
        return encoder();
    }

    @Override
    default CodeBlock memberEncoder(PlannedSpot place) {
        return memberEncoder();
    }
}
