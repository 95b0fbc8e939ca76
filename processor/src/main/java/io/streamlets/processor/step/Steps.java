package io.streamlets.processor.step;

import io.streamlets.processor.codegen.GeneratedFiles;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.extract.ClassPath;
import io.streamlets.processor.extract.StreamletExtractor;
import io.streamlets.processor.extract.source.SourceFacts;
import io.streamlets.processor.schema.SchemaResolver;
import io.streamlets.processor.schema.WrappedEnvironment;
import io.streamlets.processor.schema.protobuf.ProtobufFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The steps of each processor, with the stages that they share. */
public final class Steps {
    private Steps() {}

    /** Streamlets and data types. */
    public static List<Step> ofStreamlets(
            ProcessingEnvironment environment, Diagnostics diagnostics, Optional<Path> schemaFolder) {
        GeneratedFiles files = new GeneratedFiles(environment);
        ClassPath classPath = new ClassPath(environment);
        SourceFacts source = SourceFacts.of(WrappedEnvironment.unwrap(environment));
        Codecs codecs = new Codecs(schemas(environment, schemaFolder, diagnostics), files, classPath, diagnostics);
        return List.of(
                new StreamletStep(extractor(environment, source), classPath, codecs, files, diagnostics),
                new EncodedStep(codecs, diagnostics),
                new StrayMemberStep(classPath, source, diagnostics));
    }

    /** Blueprints. */
    public static List<Step> ofBlueprints(
            ProcessingEnvironment environment,
            Diagnostics diagnostics,
            Optional<Path> schemaFolder,
            Optional<Path> blueprintFolder) {
        ClassPath classPath = new ClassPath(environment);
        SchemaResolver schemas = schemas(environment, schemaFolder, diagnostics);
        SourceFacts source = SourceFacts.of(WrappedEnvironment.unwrap(environment));
        UsedStreamlets used = new UsedStreamlets();
        return List.of(
                new BlueprintStep(
                        new BlueprintFiles(blueprintFolder, classPath),
                        new KeptSchemaFiles(blueprintFolder, classPath),
                        new StreamletLookup(extractor(environment, source), source, schemas, classPath, diagnostics),
                        used,
                        classPath,
                        new GeneratedFiles(environment),
                        diagnostics),
                new UnusedStreamletStep(used, diagnostics));
    }

    private static SchemaResolver schemas(
            ProcessingEnvironment environment, Optional<Path> schemaFolder, Diagnostics diagnostics) {
        return new SchemaResolver(
                environment,
                schemaFolder,
                List.of(new ProtobufFormat(environment, schemaFolder)),
                diagnostics::isCompiled);
    }

    private static StreamletExtractor extractor(ProcessingEnvironment environment, SourceFacts source) {
        return new StreamletExtractor(environment.getElementUtils(), environment.getTypeUtils(), source);
    }
}
