package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.StreamletPorts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/** The constants of a generated class, one for each port. */
final class PortConstants {
    private final NameAllocator names = new NameAllocator();
    private final List<FieldSpec> fields = new ArrayList<>();

    PortConstants(StreamletPorts ports) {
        for (Inlet inlet : ports.streamlet().inlets()) {
            add(ClassNaming.INLET_PORT, inlet.name(), ports, inlet.type(), CodeBlock.of(""));
        }
        for (Output.Outlet outlet : ports.streamlet().outlets()) {
            String key = outlet.partitionBy();
            add(
                    ClassNaming.OUTLET_PORT,
                    outlet.name(),
                    ports,
                    outlet.type(),
                    key == null ? CodeBlock.of("") : CodeBlock.of(".partitionedBy($S)", key));
        }
    }

    List<FieldSpec> fields() {
        return fields;
    }

    /** The constant of the port with this name. */
    String of(String port) {
        return names.get(port);
    }

    private void add(ClassName container, String port, StreamletPorts ports, PortType type, CodeBlock suffix) {
        PortTypeNames types = PortTypeNames.of(type, ports);
        String name = names.newName(port.toUpperCase(Locale.ROOT).replace('-', '_'), port);
        fields.add(FieldSpec.builder(
                        ParameterizedTypeName.get(container, types.records()),
                        name,
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .initializer("$T.$L($S, $T.codec())$L", container, types.factory(), port, types.codec(), suffix)
                .build());
    }
}
