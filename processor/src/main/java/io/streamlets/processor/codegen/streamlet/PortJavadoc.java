package io.streamlets.processor.codegen.streamlet;

import com.palantir.javapoet.CodeBlock;
import io.streamlets.processor.codegen.name.ClassNaming;
import io.streamlets.processor.model.Inlet;
import io.streamlets.processor.model.Output;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletPorts;

/** The comment on a generated class: where it comes from and which ports it has. */
final class PortJavadoc {
    private final StreamletPorts ports;

    PortJavadoc(StreamletPorts ports) {
        this.ports = ports;
    }

    CodeBlock text() {
        StreamletModel streamlet = ports.streamlet();
        CodeBlock.Builder text = CodeBlock.builder()
                .add("Runs the streamlet {@link $T}, from which it is generated.\n\n", ClassNaming.of(streamlet.name()))
                .add("<ul>\n");
        for (Inlet inlet : streamlet.inlets()) {
            text.add(
                    "  <li>$Linlet {@code $L} reads $L\n",
                    inlet.optional() ? "optional " : "",
                    inlet.name(),
                    data(inlet.type()));
        }
        streamlet.outputs().forEach(output -> text.add(line(output)));
        return text.add("</ul>\n").build();
    }

    private CodeBlock line(Output output) {
        if (!(output instanceof Output.Outlet outlet)) {
            return CodeBlock.of("  <li>sink {@code $L}\n", output.name());
        }
        CodeBlock key = outlet.partitionBy() == null
                ? CodeBlock.of("")
                : CodeBlock.of(", partitioned by {@code $L}", outlet.partitionBy());
        return CodeBlock.of(
                "  <li>$Loutlet {@code $L} writes $L$L\n",
                outlet.optional() ? "optional " : "",
                output.name(),
                data(outlet.type()),
                key);
    }

    private CodeBlock data(PortType type) {
        return PortTypeNames.of(type, ports).link();
    }
}
