package io.streamlets.processor.model;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.List;
import java.util.Optional;

/** A data type with all that its codec needs: the class, its schema and how each of its fields is got and set. */
public sealed interface DataModel permits AvroModel, ProtobufModel {

    /** The schema as descriptors carry it. */
    SchemaDescriptor schema();

    /** Whether something of what the codec uses is deprecated. */
    boolean isDeprecated();

    /**
     * How many levels there are of the type, if it contains itself and its class does not say how often it may: its codec says
     * it then to all who have the codec from a jar.
     */
    Optional<Integer> depthSaidElsewhere();

    /** The user's class. */
    ClassRef type();

    /** The names of the top-level fields, in the order of the schema. */
    List<String> fieldNames();

    /** The generated codec, such as {@code sensors.DataCodec}. */
    default ClassRef codec() {
        return type().generated("Codec");
    }
}
