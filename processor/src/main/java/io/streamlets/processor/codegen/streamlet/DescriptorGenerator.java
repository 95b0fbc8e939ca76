package io.streamlets.processor.codegen.streamlet;

import io.streamlets.blueprint.descriptor.ConfigParameterDescriptor;
import io.streamlets.blueprint.descriptor.Envelope;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.OutputMode;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.descriptor.VolumeMountDescriptor;
import io.streamlets.processor.model.ParameterField;
import io.streamlets.processor.model.PortType;
import io.streamlets.processor.model.StreamletModel;
import io.streamlets.processor.model.StreamletPorts;
import java.util.Locale;

/** Makes the descriptor of a streamlet class. */
public final class DescriptorGenerator {
    private DescriptorGenerator() {}

    /** What is known of the class without loading it. */
    public static StreamletDescriptor generate(StreamletPorts ports) {
        StreamletModel streamlet = ports.streamlet();
        return StreamletDescriptor.builder(streamlet.name().binaryName())
                .description(streamlet.description())
                .labels(streamlet.labels())
                .inlets(streamlet.inlets().stream()
                        .map(inlet -> new InletDescriptor(
                                inlet.name(),
                                ports.schema(inlet.type()),
                                envelope(inlet.type()),
                                inlet.optional(),
                                inlet.invalidRecords()))
                        .toList())
                .outlets(streamlet.outlets().stream()
                        .map(outlet -> new OutletDescriptor(
                                outlet.name(),
                                ports.schema(outlet.type()),
                                envelope(outlet.type()),
                                outlet.partitionBy(),
                                outlet.optional(),
                                outlet.invalidRecords(),
                                OutputMode.valueOf(outlet.mode().toUpperCase(Locale.ROOT))))
                        .toList())
                .configParameters(streamlet.parameters().stream()
                        .map(DescriptorGenerator::parameter)
                        .toList())
                .volumeMounts(streamlet.mounts().stream()
                        .map(mount -> new VolumeMountDescriptor(mount.name(), mount.path(), mount.accessMode()))
                        .toList())
                .build();
    }

    private static Envelope envelope(PortType type) {
        return type instanceof PortType.Records records ? records.envelope() : Envelope.NONE;
    }

    private static ConfigParameterDescriptor parameter(ParameterField parameter) {
        return new ConfigParameterDescriptor(
                parameter.key(),
                ParameterAccess.supported(parameter).type(),
                parameter.limits(),
                parameter.secret(),
                parameter.defaultValue(),
                parameter.description());
    }
}
