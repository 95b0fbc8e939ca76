package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.StreamletPorts;

/**
 * The type of a port as generated code names it.
 *
 * @param records what the port reads or writes
 * @param codec the class whose method {@code codec()} returns the codec of the values
 * @param factory the static method that makes the port
 * @param link the type as a comment names it
 */
record PortTypeNames(TypeName records, ClassName codec, String factory, CodeBlock link) {

    static PortTypeNames of(PortType type, StreamletPorts ports) {
        if (type instanceof PortType.Data data) {
            ClassName value = ClassNaming.of(ports.data(data).type());
            return of(
                    data,
                    value,
                    CodeBlock.of("{@link $T}", value),
                    ClassNaming.of(ports.data(data).codec()));
        }
        if (type instanceof PortType.Bytes bytes) {
            return of(bytes, ArrayTypeName.of(TypeName.BYTE), CodeBlock.of("{@code byte[]}"), ClassNaming.BYTES_CODEC);
        }
        throw new IllegalArgumentException(type.written() + " is no port type");
    }

    private static PortTypeNames of(PortType.Records type, TypeName value, CodeBlock link, ClassName codec) {
        String factory = switch (type.envelope()) {
            case NONE -> "of";
            case KAFKA_RECORD -> "ofRecords";
            case KEYED -> "ofKeyed";
        };
        if (type.envelope() == Envelope.NONE) {
            return new PortTypeNames(value, codec, factory, link);
        }
        ClassName envelope = ClassNaming.ofRecords(type.envelope().simpleName());
        return new PortTypeNames(
                ParameterizedTypeName.get(envelope, value),
                codec,
                factory,
                CodeBlock.of("{@link $T} of $L", envelope, link));
    }
}
