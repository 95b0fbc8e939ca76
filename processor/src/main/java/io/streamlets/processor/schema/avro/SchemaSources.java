package io.streamlets.processor.schema.avro;

import io.streamlets.blueprint.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.apache.avro.Schema;

/** All places where the schema of an Avro class may stand: its source, its class file, the folder that the build names. */
final class SchemaSources {
    private final List<SchemaSource> all = new ArrayList<>();
    private final Optional<SchemaFolder> folder;

    SchemaSources(ProcessingEnvironment environment, Optional<Path> schemaFolder) {
        SourceTreeSchema.of(environment).ifPresent(all::add);
        all.add(new ClassFileSchema(environment));
        folder = schemaFolder.map(SchemaFolder::new);
        folder.ifPresent(all::add);
    }

    /** The schema of the class, from the first place that has it. */
    Optional<Schema> find(TypeElement type) {
        return all.stream().flatMap(source -> source.find(type).stream()).findFirst();
    }

    /** Whether the class uses one of Avro's conversions, by its simple name. */
    boolean converts(TypeElement type, String conversion) {
        return all.stream().anyMatch(source -> source.converts(type, conversion));
    }

    /** That no place has the schema of the class. */
    Problem missing(TypeElement type) {
        return AvroProblems.noSchema(type, folder.map(SchemaFolder::faults));
    }
}
