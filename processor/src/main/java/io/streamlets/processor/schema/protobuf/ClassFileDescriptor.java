package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import io.streamlets.processor.compiler.ClassFiles;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Finds the file among the string constants of the class file of an outer class. */
final class ClassFileDescriptor implements DescriptorSource {
    private static final String GETTER_CALL = "." + GETTER + "()Lcom/google/protobuf/Descriptors$FileDescriptor;";

    /** protoc splits a long text into parts of this length, of which the constant pool has one after the other. */
    private static final int PART = 16_000;

    private final ClassFiles files;
    private final Elements elements;

    ClassFileDescriptor(ProcessingEnvironment environment) {
        files = new ClassFiles(environment);
        elements = environment.getElementUtils();
    }

    @Override
    public Optional<File> find(TypeElement type) {
        return files.strings(type).flatMap(constants -> {
            String self = elements.getBinaryName(type).toString();
            List<String> imports = constants.methods().stream()
                    .filter(method -> method.endsWith(GETTER_CALL))
                    .map(method -> method.substring(0, method.length() - GETTER_CALL.length())
                            .replace('/', '.'))
                    .filter(owner -> !owner.equals(self))
                    .distinct()
                    .toList();
            return parse(constants.strings()).map(proto -> new File(proto, imports));
        });
    }

    private static Optional<FileDescriptorProto> parse(List<String> constants) {
        for (int first = 0; first < constants.size(); first++) {
            StringBuilder text = new StringBuilder();
            int part = first;
            do {
                text.append(constants.get(part));
            } while (constants.get(part++).length() == PART && part < constants.size());
            // The field with the file's name stands first.
            if (text.length() > 0 && text.charAt(0) == '\n') {
                Optional<FileDescriptorProto> file = DescriptorSource.parse(text.toString());
                if (file.isPresent()) {
                    return file;
                }
            }
        }
        return Optional.empty();
    }
}
