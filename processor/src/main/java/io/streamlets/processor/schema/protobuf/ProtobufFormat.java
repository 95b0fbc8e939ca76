package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.Descriptors.Descriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.schema.ProtobufSchemas;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.DataModel;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufModel;
import io.streamlets.processor.schema.DataFormat;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Levels;
import io.streamlets.processor.schema.Obstacles;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Protobuf message classes as data types. */
public final class ProtobufFormat implements DataFormat {
    private static final String ANY_RUNTIME = "com.google.protobuf.MessageLite";
    private static final String FULL_RUNTIME = "com.google.protobuf.Message";

    private final Elements elements;
    private final CompilerTypes types;
    private final ProtobufFiles files;

    /**
     * Reads with the compiler's view of the world.
     *
     * @param environment the processor's environment, possibly wrapped by a build tool
     * @param schemaFolder the folder with descriptor sets for message classes that do not show their file
     */
    public ProtobufFormat(ProcessingEnvironment environment, Optional<Path> schemaFolder) {
        elements = environment.getElementUtils();
        types = new CompilerTypes(environment);
        files = new ProtobufFiles(environment, schemaFolder);
    }

    @Override
    public boolean covers(TypeElement type) {
        return types.isA(type, ANY_RUNTIME);
    }

    @Override
    public Optional<DataModel> read(TypeElement type, Levels levels, Obstacles obstacles) {
        FieldPath path = FieldPath.of(type);
        if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
            obstacles.add(path, ProtobufProblems.noMessage(type));
            return Optional.empty();
        }
        if (!types.isA(type, FULL_RUNTIME)) {
            obstacles.add(path, ProtobufProblems.lite(type));
            return Optional.empty();
        }
        Optional<Descriptor> message = files.find(type);
        if (message.isEmpty()) {
            obstacles.add(path, ProtobufProblems.noDescriptor(type, files.folderFaults()));
        }
        return message.flatMap(found -> read(type, found, levels, obstacles));
    }

    private Optional<DataModel> read(TypeElement type, Descriptor message, Levels levels, Obstacles obstacles) {
        ProtobufMessages messages = new ProtobufMessages(files, elements, levels, obstacles);
        ProtobufMessage root = messages.read(message, type, message.getName());
        levels.problems(obstacles.isEmpty() ? new ProtobufColumns().of(root) : 0)
                .forEach(obstacles::add);
        if (obstacles.isEmpty() && root.fields().isEmpty()) {
            obstacles.add(FieldPath.of(type), ProtobufProblems.noFields(type));
        }
        return obstacles.isEmpty()
                ? Optional.of(new ProtobufModel(
                        describe(message, levels.recursive()), root, messages.isDeprecated(), levels.saidElsewhere()))
                : Optional.empty();
    }

    @Override
    public Optional<String> depthOnType(TypeElement type) {
        return Optional.empty();
    }

    private static SchemaDescriptor describe(Descriptor message, Map<String, Integer> depths) {
        String text = Base64.getEncoder()
                .encodeToString(ProtobufFiles.withImports(message.getFile()).toByteArray());
        return new SchemaDescriptor(
                message.getFullName(),
                SchemaDescriptor.PROTOBUF,
                text,
                ProtobufSchemas.fingerprint(text),
                false,
                depths);
    }
}
