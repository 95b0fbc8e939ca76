package io.streamlets.processor.model;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.List;

/**
 * A data type with all that its codec needs: the class, its schema and how each of its fields is got and set.
 *
 * @param schema the schema as descriptors carry it
 * @param root the record that the schema describes
 * @param isDeprecated whether something of what the codec uses is deprecated
 */
public record DataModel(SchemaDescriptor schema, RecordType root, boolean isDeprecated) {

    /** The user's class. */
    public ClassRef type() {
        return root.javaClass();
    }

    /** The generated codec, such as {@code sensors.DataCodec}. */
    public ClassRef codec() {
        return type().generated("Codec");
    }

    /** The simple name of the generated codec. */
    public String codecName() {
        return codec().simpleName();
    }

    /** The names of the top-level fields, in the order of the schema. */
    public List<String> fieldNames() {
        return root.fields().stream().map(DataField::name).toList();
    }
}
