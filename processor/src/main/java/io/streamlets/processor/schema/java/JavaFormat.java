package io.streamlets.processor.schema.java;

import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.schema.DataFormat;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Levels;
import io.streamlets.processor.schema.Obstacles;
import io.streamlets.processor.schema.Recursion;
import io.streamlets.processor.schema.avro.AvroFormat;
import io.streamlets.processor.schema.avro.AvroModels;
import io.streamlets.processor.schema.avro.AvroRecords;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Public Java records, beans, enums and sealed interfaces of records: anything else is rejected with the reason. */
public final class JavaFormat implements DataFormat {
    private final CompilerTypes types;
    private final AvroFormat avro;
    private final AvroModels models;
    private final Docs docs;

    /**
     * Reads with the compiler's view of the world.
     *
     * @param environment the processor's environment, possibly wrapped by a build tool
     * @param avro reads the Avro classes that are members
     */
    public JavaFormat(ProcessingEnvironment environment, AvroFormat avro) {
        this.types = new CompilerTypes(environment);
        this.avro = avro;
        this.models = new AvroModels(environment);
        this.docs = new Docs(environment, types);
    }

    @Override
    public boolean covers(TypeElement type) {
        return true;
    }

    @Override
    public Optional<DataModel> read(TypeElement type, Levels levels, Obstacles obstacles) {
        return models.of(
                new Search(levels, obstacles).root(type),
                root -> DerivedSchema.of(root, docs),
                true,
                levels,
                obstacles);
    }

    @Override
    public Optional<String> depthOnType(TypeElement type) {
        return Optional.of("write @Encoded(depth = 4) on '" + type + "'");
    }

    /** The look at one data type. */
    private final class Search {
        private final AvroRecords avroRecords;
        private final JavaRecords records;
        private final SealedInterfaces sealedInterfaces;
        private final Enums enums;

        Search(Levels levels, Obstacles obstacles) {
            Recursion recursion = new Recursion(obstacles, levels);
            SchemaNames names = new SchemaNames(obstacles);
            avroRecords = avro.records(obstacles, recursion);
            records = new JavaRecords(types, obstacles, recursion, names, this::nested);
            sealedInterfaces = new SealedInterfaces(obstacles, recursion, names, records);
            enums = new Enums(obstacles, names);
        }

        @Nullable
        RecordType root(TypeElement type) {
            FieldPath path = FieldPath.of(type);
            if (Enums.isOne(type)) {
                return enums.root(type, path);
            }
            return SealedInterfaces.isOne(type) ? sealedInterfaces.root(type, path) : records.fields(type, path, path);
        }

        private @Nullable DataType nested(TypeElement type, FieldPath path) {
            if (Enums.isOne(type)) {
                return enums.read(type, path);
            }
            if (SealedInterfaces.isOne(type)) {
                return sealedInterfaces.read(type, path);
            }
            return avro.covers(type) ? avroRecords.read(type, path) : records.read(type, path);
        }
    }
}
