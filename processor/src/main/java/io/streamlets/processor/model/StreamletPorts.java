package io.streamlets.processor.model;

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

    /** The data type of a port. */
    public DataModel data(PortType type) {
        if (type instanceof PortType.Data port) {
            return Objects.requireNonNull(data.get(port.data()), () -> "no schema of " + port.data());
        }
        throw new IllegalArgumentException(type.written() + " is no port type");
    }
}
