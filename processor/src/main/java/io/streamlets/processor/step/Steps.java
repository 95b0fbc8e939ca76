package io.streamlets.processor.step;

import io.streamlets.processor.codegen.GeneratedFiles;
import io.streamlets.processor.compiler.ClassFiles;
import io.streamlets.processor.compiler.ClassPath;
import io.streamlets.processor.compiler.ProcessorOption;
import io.streamlets.processor.diagnostic.Diagnostics;
import io.streamlets.processor.extract.StreamletExtractor;
import io.streamlets.processor.extract.source.SourceFacts;
import io.streamlets.processor.schema.SchemaResolver;
import io.streamlets.processor.schema.avro.AvroFormat;
import io.streamlets.processor.schema.java.JavaFormat;
import io.streamlets.processor.schema.protobuf.ProtobufFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;

/** The steps of each processor, with the stages that they share. */
public final class Steps {
    private Steps() {}

    /** Streamlets and data types. */
    public static List<Step> ofStreamlets(ProcessingEnvironment environment, Diagnostics diagnostics) {
        GeneratedFiles files = new GeneratedFiles(environment);
        ClassPath classPath = new ClassPath(environment);
        SourceFacts source = SourceFacts.of(environment);
        Codecs codecs = new Codecs(
                schemas(environment, diagnostics), files, classPath, new ClassFiles(environment), diagnostics);
        return List.of(
                new StreamletStep(new StreamletExtractor(environment, source), classPath, codecs, files, diagnostics),
                new EncodedStep(codecs, diagnostics),
                new StrayMemberStep(classPath, source, diagnostics));
    }

    /** Blueprints. */
    public static List<Step> ofBlueprints(ProcessingEnvironment environment, Diagnostics diagnostics) {
        ClassPath classPath = new ClassPath(environment);
        Optional<Path> folder = ProcessorOption.BLUEPRINT_FOLDER.folder(environment);
        SourceFacts source = SourceFacts.of(environment);
        UnusedStreamletStep unused = new UnusedStreamletStep(diagnostics);
        return List.of(
                new BlueprintStep(
                        new BlueprintFiles(folder, classPath),
                        new KeptSchemaFiles(folder, classPath),
                        new StreamletLookup(
                                new StreamletExtractor(environment, source),
                                source,
                                schemas(environment, diagnostics),
                                classPath,
                                diagnostics),
                        unused,
                        classPath,
                        new GeneratedFiles(environment),
                        diagnostics),
                unused);
    }

    private static SchemaResolver schemas(ProcessingEnvironment environment, Diagnostics diagnostics) {
        Optional<Path> folder = ProcessorOption.SCHEMA_FOLDER.folder(environment);
        AvroFormat avro = new AvroFormat(environment, folder);
        return new SchemaResolver(
                environment,
                List.of(new ProtobufFormat(environment, folder), avro, new JavaFormat(environment, avro)),
                diagnostics::isCompiled);
    }
}
