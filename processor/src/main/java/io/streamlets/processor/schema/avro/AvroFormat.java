package io.streamlets.processor.schema.avro;

import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.schema.DataFormat;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Levels;
import io.streamlets.processor.schema.Obstacles;
import io.streamlets.processor.schema.Recursion;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.apache.avro.Schema;

/** The classes that Avro's compiler makes of schemas, which are in them. */
public final class AvroFormat implements DataFormat {
    private static final String AVRO_CLASS = "org.apache.avro.specific.SpecificRecord";

    private final CompilerTypes types;
    private final SchemaSources sources;
    private final AvroModels models;

    /**
     * Reads with the compiler's view of the world.
     *
     * @param environment the processor's environment, possibly wrapped by a build tool
     * @param schemaFolder the folder with {@code .avsc} files for classes that do not show their schema
     */
    public AvroFormat(ProcessingEnvironment environment, Optional<Path> schemaFolder) {
        types = new CompilerTypes(environment);
        sources = new SchemaSources(environment, schemaFolder);
        models = new AvroModels(environment);
    }

    @Override
    public boolean covers(TypeElement type) {
        return types.isA(type, AVRO_CLASS);
    }

    @Override
    public Optional<DataModel> read(TypeElement type, Levels levels, Obstacles obstacles) {
        FieldPath path = FieldPath.of(type);
        AvroRecords records = records(obstacles, new Recursion(obstacles, levels));
        Optional<Schema> schema = records.schemaOf(type, path);
        return models.of(
                schema.map(found -> records.fields(found, type, path, path)).orElse(null),
                root -> schema.orElseThrow(),
                false,
                levels,
                obstacles);
    }

    /** The Avro classes within one data type, be it one itself or not. */
    public AvroRecords records(Obstacles obstacles, Recursion recursion) {
        return new AvroRecords(types, sources, obstacles, recursion);
    }

    @Override
    public Optional<String> depthOnType(TypeElement type) {
        return Optional.of(
                "write \"javaAnnotation\": \"io.streamlets.annotations.Encoded(depth = 4)\" in the schema of '" + type
                        + "'");
    }
}
