package io.streamlets.processor.schema.avro;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.schema.AvroSchemas;
import io.streamlets.processor.model.AvroModel;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.schema.Levels;
import io.streamlets.processor.schema.Obstacles;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.ProcessingEnvironment;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** Makes the model of a data type with an Avro schema, once all its members have been looked at. */
public final class AvroModels {
    private final DeprecatedParts deprecated;

    public AvroModels(ProcessingEnvironment environment) {
        deprecated = new DeprecatedParts(environment);
    }

    /**
     * The model; empty if something stands in its way.
     *
     * @param root the record that the data type is; null if it has no codec
     * @param schema gives its schema
     * @param isDerived whether the schema follows from the class, rather than the class from the schema
     */
    public Optional<DataModel> of(
            @Nullable RecordType root,
            Function<RecordType, Schema> schema,
            boolean isDerived,
            Levels levels,
            Obstacles obstacles) {
        levels.problems(root == null ? 0 : new Columns().of(root)).forEach(obstacles::add);
        if (root == null || !obstacles.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AvroModel(
                describe(schema.apply(root), isDerived, levels.recursive()),
                root,
                deprecated.areIn(root),
                levels.saidElsewhere()));
    }

    private static SchemaDescriptor describe(Schema schema, boolean isDerived, Map<String, Integer> depths) {
        return new SchemaDescriptor(
                schema.getFullName(),
                SchemaDescriptor.AVRO,
                schema.toString(),
                AvroSchemas.fingerprint(schema),
                isDerived,
                depths);
    }
}
