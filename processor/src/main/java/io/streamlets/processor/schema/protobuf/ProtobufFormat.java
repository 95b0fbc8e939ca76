package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.Descriptors.Descriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.schema.ProtobufSchemas;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufModel;
import io.streamlets.processor.schema.DataFormat;
import io.streamlets.processor.schema.Levels;
import io.streamlets.processor.schema.Resolution;
import io.streamlets.processor.schema.Resolution.TypeProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Protobuf message classes as data types. */
public final class ProtobufFormat implements DataFormat {
    private static final String ANY_RUNTIME = "com.google.protobuf.MessageLite";
    private static final String FULL_RUNTIME = "com.google.protobuf.Message";

    private final Elements elements;
    private final Types types;
    private final ProtobufFiles files;

    /**
     * Resolves with the compiler's view of the world.
     *
     * @param environment the processor's environment, possibly wrapped by a build tool
     * @param schemaFolder the folder with descriptor sets for message classes that do not show their file
     */
    public ProtobufFormat(ProcessingEnvironment environment, Optional<Path> schemaFolder) {
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
        files = new ProtobufFiles(environment, schemaFolder);
    }

    @Override
    public boolean covers(TypeElement type) {
        return isA(type, ANY_RUNTIME);
    }

    @Override
    public Resolution resolve(TypeElement type, Levels levels) {
        if (type.getKind() != ElementKind.CLASS || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return refused(type, ProtobufProblems.noMessage(type));
        } else if (!isA(type, FULL_RUNTIME)) {
            return refused(type, ProtobufProblems.lite(type));
        }
        Optional<Descriptor> message = files.find(type);
        return message.isPresent()
                ? resolve(type, message.get(), levels)
                : refused(type, ProtobufProblems.noDescriptor(type, files.folderFaults()));
    }

    private Resolution resolve(TypeElement type, Descriptor message, Levels levels) {
        ProtobufMessages messages = new ProtobufMessages(files, elements, levels);
        ProtobufMessage root = messages.read(message, type, message.getName());
        List<TypeProblem> problems = new ArrayList<>(messages.problems());
        problems.addAll(levels.problems(problems.isEmpty() ? new ProtobufColumns().of(root) : 0));
        if (!problems.isEmpty()) {
            return new Resolution.Refused(problems);
        } else if (root.fields().isEmpty()) {
            return refused(type, ProtobufProblems.noFields(type));
        }
        return new Resolution.Resolved(new ProtobufModel(
                describe(message, levels.recursive()), root, messages.isDeprecated(), levels.saidElsewhere()));
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

    private static Resolution refused(TypeElement type, Problem problem) {
        return new Resolution.Refused(List.of(new TypeProblem(SourceRef.of(type), problem)));
    }

    private boolean isA(TypeElement type, String name) {
        TypeElement ancestor = elements.getTypeElement(name);
        return ancestor != null && types.isSubtype(types.erasure(type.asType()), types.erasure(ancestor.asType()));
    }
}
