package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.DescriptorProtos;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.JavaFeaturesProto;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A place where the outer class of a {@code .proto} file shows the file. */
interface DescriptorSource {

    /** The method of an outer class that gives its file, and by which it calls for those that the file imports. */
    String GETTER = "getDescriptor";

    /**
     * A file as its outer class has it.
     *
     * @param proto the file
     * @param imports the names of the outer classes of the files that it imports, as source code writes them
     */
    record File(FileDescriptorProto proto, List<String> imports) {

        public File {
            imports = List.copyOf(imports);
        }
    }

    /** The file of which {@code type} is the outer class; empty if it is none, or does not show it here. */
    Optional<File> find(TypeElement type);

    /** The file in a text in which each character stands for a byte. */
    static Optional<FileDescriptorProto> parse(String text) {
        try {
            FileDescriptorProto file =
                    FileDescriptorProto.parseFrom(text.getBytes(StandardCharsets.ISO_8859_1), registry());
            boolean isWhole = file.hasName() && file.getUnknownFields().asMap().isEmpty();
            return isWhole ? Optional.of(file) : Optional.empty();
        } catch (InvalidProtocolBufferException e) {
            return Optional.empty();
        }
    }

    /** What a {@code .proto} file may say of Java alone; a parser must know it to understand files of an edition. */
    static ExtensionRegistry registry() {
        // The features call back into the descriptors' class while they are made, so that one has to be made first.
        DescriptorProtos.getDescriptor();
        ExtensionRegistry registry = ExtensionRegistry.newInstance();
        registry.add(JavaFeaturesProto.java_);
        return registry;
    }
}
