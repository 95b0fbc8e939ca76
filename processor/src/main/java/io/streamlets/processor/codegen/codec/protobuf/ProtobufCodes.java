package io.streamlets.processor.codegen.codec.protobuf;

import io.streamlets.processor.model.ProtobufCut;
import io.streamlets.processor.model.ProtobufEnumType;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufScalar;
import io.streamlets.processor.model.ProtobufType;
import io.streamlets.processor.model.ProtobufWellKnown;

/** Maps each type to the class with its code. */
final class ProtobufCodes {
    private ProtobufCodes() {}

    /** The code that reads values of any type. */
    static ProtobufCode of(ProtobufType type, ProtobufPlan plan) {
        return type instanceof ProtobufCut cut ? new ProtobufCutCode(cut) : column(type, plan);
    }

    /** All the code for a type that rows have columns for. */
    static ColumnCode column(ProtobufType type, ProtobufPlan plan) {
        if (type instanceof ProtobufScalar scalar) {
            return new ProtobufScalarCode(scalar);
        } else if (type instanceof ProtobufEnumType enumeration) {
            return new ProtobufEnumCode(enumeration, plan);
        } else if (type instanceof ProtobufMessage message) {
            return new ProtobufMessageCode(message, plan);
        } else if (type instanceof ProtobufWellKnown known) {
            return new ProtobufWellKnownCode(known);
        }
        throw new IllegalArgumentException("no column: " + type);
    }
}
