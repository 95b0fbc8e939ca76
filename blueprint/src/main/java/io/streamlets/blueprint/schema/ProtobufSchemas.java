package io.streamlets.blueprint.schema;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.InvalidProtocolBufferException;
import io.streamlets.blueprint.digest.Sha256;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the descriptors of Protobuf messages that streamlet descriptors carry. */
public final class ProtobufSchemas {

    private ProtobufSchemas() {}

    /**
     * The descriptor of a message.
     *
     * @param text a serialized {@code FileDescriptorSet} in Base64, each file after those that it imports
     * @param name the full name of the message
     * @throws IllegalArgumentException if it is not such a text, or has no such message
     */
    public static Descriptor parse(String text, String name) {
        Map<String, FileDescriptor> files = new HashMap<>();
        try {
            FileDescriptorSet set =
                    FileDescriptorSet.parseFrom(Base64.getDecoder().decode(text));
            for (FileDescriptorProto file : set.getFileList()) {
                FileDescriptor[] imports = file.getDependencyList().stream()
                        .map(files::get)
                        .filter(imported -> imported != null)
                        .toArray(FileDescriptor[]::new);
                files.put(file.getName(), FileDescriptor.buildFrom(file, imports));
            }
        } catch (InvalidProtocolBufferException | DescriptorValidationException notDescriptors) {
            throw new IllegalArgumentException(notDescriptors);
        }
        return files.values().stream()
                .map(file -> find(file, name))
                .filter(message -> message != null)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no message " + name));
    }

    /** The fingerprint of such a text: SHA-256 of the files, in hexadecimal. */
    public static String fingerprint(String text) {
        return Sha256.of(Base64.getDecoder().decode(text));
    }

    /**
     * A message and those within it but Protobuf's own by their full names, itself first, each with the
     * types and numbers of its fields as in a {@code .proto} file, by field in its order.
     */
    public static Map<String, Map<String, String>> recordFields(Descriptor message) {
        Map<String, Map<String, String>> messages = new LinkedHashMap<>();
        addMessages(message, messages);
        return messages;
    }

    private static void addMessages(Descriptor message, Map<String, Map<String, String>> messages) {
        Map<String, String> types = new LinkedHashMap<>();
        if (messages.putIfAbsent(message.getFullName(), types) != null) {
            return;
        }
        message.getFields().forEach(field -> types.put(field.getName(), ProtobufTypes.declaration(field)));
        message.getFields().stream()
                .map(field -> field.isMapField() ? ProtobufTypes.value(field) : field)
                .filter(field -> ProtobufTypes.isMessage(field.getType()))
                .map(FieldDescriptor::getMessageType)
                .filter(type -> !ProtobufTypes.isWellKnown(type))
                .forEach(type -> addMessages(type, messages));
    }

    private static @Nullable Descriptor find(FileDescriptor file, String name) {
        String prefix = file.getPackage().isEmpty() ? "" : file.getPackage() + ".";
        if (!name.startsWith(prefix)) {
            return null;
        }
        Descriptor found = null;
        for (String part : name.substring(prefix.length()).split("\\.", -1)) {
            found = found == null ? file.findMessageTypeByName(part) : found.findNestedTypeByName(part);
            if (found == null) {
                return null;
            }
        }
        return found;
    }
}
