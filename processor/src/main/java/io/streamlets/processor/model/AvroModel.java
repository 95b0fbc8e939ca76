package io.streamlets.processor.model;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * A data type with an Avro schema: an Avro class, or a Java record or bean.
 *
 * @param schema the schema as descriptors carry it
 * @param root the record that the schema describes
 * @param isDeprecated whether something of what the codec uses is deprecated
 * @param depthSaidElsewhere how many levels there are of it, if its class does not say that itself
 */
public record AvroModel(
        SchemaDescriptor schema, RecordType root, boolean isDeprecated, Optional<Integer> depthSaidElsewhere)
        implements DataModel {

    @Override
    public ClassRef type() {
        return root.javaClass();
    }

    @Override
    public List<String> fieldNames() {
        return root.fields().stream().map(DataField::name).toList();
    }
}
