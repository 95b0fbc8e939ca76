package io.streamlets.processor.model;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.Map;
import java.util.Objects;

/**
 * A streamlet that keeps all rules, with the data types of all its ports.
 *
 * @param streamlet the class
 * @param data its data types by class
 */
public record StreamletPorts(StreamletModel streamlet, Map<ClassRef, DataModel> data) {

    public StreamletPorts {
        data = Map.copyOf(data);
    }

    /** The data type of a port that is a class. */
    public DataModel data(PortType.Data port) {
        return Objects.requireNonNull(data.get(port.data()), () -> "no schema of " + port.data());
    }

    /** The schema of a port's values. */
    public SchemaDescriptor schema(PortType type) {
        return type instanceof PortType.Data port ? data(port).schema() : SchemaDescriptor.OF_BYTES;
    }
}
