package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import io.streamlets.processor.model.ClassRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The {@code .proto} files of message classes, with all that they import. */
final class ProtobufFiles {
    private static final String FILE_DESCRIPTOR = "com.google.protobuf.Descriptors.FileDescriptor";

    private final Elements elements;
    private final List<DescriptorSource> texts = new ArrayList<>();
    private final Optional<DescriptorFolder> folder;
    private final Map<String, Optional<FileDescriptor>> byOuterClass = new HashMap<>();
    /** The outer class's simple name by the name of the file. */
    private final Map<String, String> outerClasses = new HashMap<>();

    ProtobufFiles(ProcessingEnvironment environment, Optional<Path> schemaFolder) {
        elements = environment.getElementUtils();
        SourceTreeDescriptor.of(environment).ifPresent(texts::add);
        texts.add(new ClassFileDescriptor(environment));
        folder = schemaFolder.map(DescriptorFolder::new);
    }

    /** Why a message was not found in the folder that the build names; empty if it names none. */
    Optional<List<String>> folderFaults() {
        return folder.map(DescriptorFolder::faults);
    }

    /** The message for which protoc made the class. */
    Optional<Descriptor> find(TypeElement type) {
        return outerClasses(type)
                .flatMap(outer -> load(outer).stream())
                .flatMap(file -> messageOf(file, type).stream())
                .findFirst()
                .or(() -> findInFolder(type));
    }

    /** The class of a message. */
    ClassRef classOf(Descriptor message) {
        return JavaNames.of(message, outerClass(message.getFile()));
    }

    /** The class of an enum. */
    ClassRef classOf(EnumDescriptor type) {
        return JavaNames.of(type, outerClass(type.getFile()));
    }

    /** The file and all that it imports, each after what it imports itself. */
    static FileDescriptorSet withImports(FileDescriptor file) {
        Map<String, FileDescriptorProto> files = new LinkedHashMap<>();
        addWithImports(file, files);
        return FileDescriptorSet.newBuilder().addAllFile(files.values()).build();
    }

    private static void addWithImports(FileDescriptor file, Map<String, FileDescriptorProto> files) {
        file.getDependencies().forEach(each -> addWithImports(each, files));
        files.putIfAbsent(
                file.getName(), file.toProto().toBuilder().clearSourceCodeInfo().build());
    }

    private String outerClass(FileDescriptor file) {
        return Objects.requireNonNullElseGet(
                outerClasses.get(file.getName()), () -> JavaNames.outerClass(file.toProto()));
    }

    /** The class around the type; where each message has a file of its own, the classes beside it that have a descriptor. */
    private Stream<TypeElement> outerClasses(TypeElement type) {
        TypeElement outermost = type;
        while (outermost.getEnclosingElement() instanceof TypeElement around) {
            outermost = around;
        }
        return Stream.concat(
                Stream.of(outermost),
                ElementFilter.typesIn(elements.getPackageOf(type).getEnclosedElements()).stream()
                        .filter(ProtobufFiles::hasFileDescriptor));
    }

    private static boolean hasFileDescriptor(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .anyMatch(method -> method.getSimpleName().contentEquals(DescriptorSource.GETTER)
                        && method.getModifiers().contains(Modifier.STATIC)
                        && method.getReturnType().toString().equals(FILE_DESCRIPTOR));
    }

    private Optional<FileDescriptor> load(TypeElement outer) {
        String name = outer.getQualifiedName().toString();
        Optional<FileDescriptor> known = byOuterClass.get(name);
        if (known == null) {
            known = texts.stream()
                    .flatMap(text -> text.find(outer).stream())
                    .findFirst()
                    .flatMap(this::build);
            known.ifPresent(file ->
                    outerClasses.put(file.getName(), outer.getSimpleName().toString()));
            byOuterClass.put(name, known);
        }
        return known;
    }

    private Optional<FileDescriptor> build(DescriptorSource.File file) {
        List<FileDescriptor> imports = new ArrayList<>();
        for (String name : file.imports()) {
            TypeElement outer = elements.getTypeElement(name.replace('$', '.'));
            Optional<FileDescriptor> imported = outer == null ? Optional.empty() : load(outer);
            imported.ifPresent(imports::add);
        }
        return build(file.proto(), imports);
    }

    private static Optional<FileDescriptor> build(FileDescriptorProto file, List<FileDescriptor> imports) {
        try {
            return Optional.of(FileDescriptor.buildFrom(file, imports.toArray(FileDescriptor[]::new)));
        } catch (DescriptorValidationException e) {
            return Optional.empty();
        }
    }

    private Optional<Descriptor> messageOf(FileDescriptor file, TypeElement type) {
        return messages(file.getMessageTypes().stream())
                .filter(message ->
                        type.getQualifiedName().contentEquals(classOf(message).qualifiedName()))
                .findFirst();
    }

    private static Stream<Descriptor> messages(Stream<Descriptor> messages) {
        return messages.flatMap(
                message -> Stream.concat(Stream.of(message), messages(message.getNestedTypes().stream())));
    }

    private Optional<Descriptor> findInFolder(TypeElement type) {
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Map<String, FileDescriptorProto> files = folder.get().files();
        Map<String, Optional<FileDescriptor>> built = new HashMap<>();
        return files.keySet().stream()
                .flatMap(name -> buildByName(name, files, built).stream())
                .flatMap(file -> messageOf(file, type).stream())
                .findFirst();
    }

    private static Optional<FileDescriptor> buildByName(
            String name, Map<String, FileDescriptorProto> files, Map<String, Optional<FileDescriptor>> built) {
        Optional<FileDescriptor> known = built.get(name);
        if (known == null) {
            FileDescriptorProto file = files.get(name);
            built.put(name, Optional.empty()); // a set that imports itself is none
            known = file == null
                    ? Optional.empty()
                    : build(
                            file,
                            file.getDependencyList().stream()
                                    .flatMap(each -> buildByName(each, files, built).stream())
                                    .toList());
            built.put(name, known);
        }
        return known;
    }
}
