package io.streamlets.processor.model;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * A Protobuf message class.
 *
 * @param schema the schema as descriptors carry it
 * @param root the message
 * @param isDeprecated whether something of what the codec uses is deprecated
 * @param depthSaidElsewhere how many levels there are of it, which its class cannot say itself
 */
public record ProtobufModel(
        SchemaDescriptor schema, ProtobufMessage root, boolean isDeprecated, Optional<Integer> depthSaidElsewhere)
        implements DataModel {

    @Override
    public ClassRef type() {
        return root.javaClass();
    }

    @Override
    public List<String> fieldNames() {
        return root.fields().stream().map(ProtobufField::name).toList();
    }
}
