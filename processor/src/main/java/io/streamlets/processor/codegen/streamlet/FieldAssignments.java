package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.model.MountField;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.PortField;
import io.streamlets.processor.model.StreamletModel;
import java.util.List;
import java.util.stream.Stream;

/** Sets the fields of the user's object: ports, parameters and mounts. */
final class FieldAssignments {
    private final StreamletModel streamlet;
    private final PortConstants ports;

    FieldAssignments(StreamletModel streamlet, PortConstants ports) {
        this.streamlet = streamlet;
        this.ports = ports;
    }

    List<CodeBlock> statements() {
        return Stream.of(
                        streamlet.portFields().stream().map(this::port),
                        streamlet.parameters().stream().map(FieldAssignments::parameter),
                        streamlet.mounts().stream().map(FieldAssignments::mount))
                .flatMap(statements -> statements)
                .toList();
    }

    private CodeBlock port(PortField field) {
        String port = field instanceof PortField.OfInlet inlet
                ? inlet.inlet().name()
                : ((PortField.OfOutlet) field).outlet().name();
        return CodeBlock.of("logic.$N = $N", field.member().name(), ports.of(port));
    }

    private static CodeBlock parameter(ParameterField field) {
        return CodeBlock.of("logic.$N = context.parameters().$L", field.member().name(), ParameterAccess.of(field));
    }

    private static CodeBlock mount(MountField field) {
        return CodeBlock.of("logic.$N = context.mountedPath($S)", field.member().name(), field.name());
    }
}
