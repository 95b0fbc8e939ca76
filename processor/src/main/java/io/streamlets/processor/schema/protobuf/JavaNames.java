package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.ServiceDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.ProtobufField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The Java names that protoc makes of the names in a {@code .proto} file. */
final class JavaNames {

    /** Methods of every message, which a field must not have again. */
    private static final Set<String> TAKEN = Set.of(
            "class",
            "defaultInstanceForType",
            "parserForType",
            "serializedSize",
            "allFields",
            "descriptorForType",
            "initializationErrorString",
            "unknownFields",
            "cachedSize");

    private JavaNames() {}

    static String packageOf(FileDescriptorProto file) {
        return file.getOptions().hasJavaPackage() ? file.getOptions().getJavaPackage() : file.getPackage();
    }

    /** The simple name of the class around all that a file defines. */
    static String outerClass(FileDescriptorProto file) {
        if (file.getOptions().hasJavaOuterClassname()) {
            return file.getOptions().getJavaOuterClassname();
        }
        String base = file.getName().substring(file.getName().lastIndexOf('/') + 1);
        String name = camelCase(base.endsWith(".proto") ? base.substring(0, base.length() - 6) : base, true);
        boolean isTaken = file.getMessageTypeList().stream().anyMatch(message -> defines(message, name))
                || Stream.concat(
                                file.getEnumTypeList().stream().map(EnumDescriptorProto::getName),
                                file.getServiceList().stream().map(ServiceDescriptorProto::getName))
                        .anyMatch(name::equals);
        return isTaken ? name + "OuterClass" : name;
    }

    private static boolean defines(DescriptorProto message, String name) {
        return message.getName().equals(name)
                || message.getEnumTypeList().stream()
                        .anyMatch(each -> each.getName().equals(name))
                || message.getNestedTypeList().stream().anyMatch(nested -> defines(nested, name));
    }

    /** The class of a message; {@code outer} is the outer class of its file. */
    static ClassRef of(Descriptor message, String outer) {
        List<String> names = new ArrayList<>();
        for (Descriptor each = message; each != null; each = each.getContainingType()) {
            names.add(0, each.getName());
        }
        return inFile(message.getFile().toProto(), names, outer);
    }

    /** The class of an enum; {@code outer} is the outer class of its file. */
    static ClassRef of(EnumDescriptor type, String outer) {
        List<String> names = new ArrayList<>(List.of(type.getName()));
        for (Descriptor each = type.getContainingType(); each != null; each = each.getContainingType()) {
            names.add(0, each.getName());
        }
        return inFile(type.getFile().toProto(), names, outer);
    }

    private static ClassRef inFile(FileDescriptorProto file, List<String> names, String outer) {
        if (!file.getOptions().getJavaMultipleFiles()) {
            names.add(0, outer);
        }
        return new ClassRef(packageOf(file), names);
    }

    /**
     * What follows {@code get} and {@code set} in the names of the methods of a message's fields. If two fields would have the same
     * name, or one would have the name of a repeated field's method, protoc adds the field's number. It handles no other clashes.
     */
    static Map<FieldDescriptor, String> accessors(Descriptor message) {
        Map<String, Integer> names = new HashMap<>();
        Set<String> single = new HashSet<>();
        Set<String> ofRepeated = new HashSet<>();
        for (FieldDescriptor field : message.getFields()) {
            String name = capitalized(field);
            names.merge(name, 1, Integer::sum);
            if (field.isRepeated()) {
                ofRepeated.addAll(methods(name));
            } else {
                single.add(name);
            }
        }
        Map<FieldDescriptor, String> accessors = new LinkedHashMap<>();
        for (FieldDescriptor field : message.getFields()) {
            String name = capitalized(field);
            boolean isAmbiguous = names.getOrDefault(name, 0) > 1
                    || (field.isRepeated()
                            ? methods(name).stream().anyMatch(single::contains)
                            : ofRepeated.contains(name));
            accessors.put(field, isAmbiguous ? name + field.getNumber() : name);
        }
        return accessors;
    }

    /** The names that a repeated field has for its further methods, such as that which counts. */
    private static List<String> methods(String name) {
        return List.of(name + "Count", name + "List");
    }

    /** The oneof that a field belongs to. */
    static Optional<ProtobufField.Oneof> oneof(FieldDescriptor field) {
        return Optional.ofNullable(field.getRealContainingOneof())
                .map(oneof -> new ProtobufField.Oneof(oneof.getName(), camelCase(oneof.getName(), true)));
    }

    private static String capitalized(FieldDescriptor field) {
        String name = isGroupLike(field) ? field.getMessageType().getName() : field.getName();
        return camelCase(name, true) + (TAKEN.contains(camelCase(name, false)) ? "_" : "");
    }

    /** A group has the name of its message, whose capitals it keeps in Java. */
    private static boolean isGroupLike(FieldDescriptor field) {
        return field.getType() == FieldDescriptor.Type.GROUP
                && field.getMessageType().getName().equalsIgnoreCase(field.getName())
                && field.getMessageType().getFile() == field.getFile()
                && field.getMessageType().getContainingType() == field.getContainingType();
    }

    private static String camelCase(String name, boolean upperFirst) {
        StringBuilder result = new StringBuilder();
        boolean upper = upperFirst;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'a' && c <= 'z') {
                result.append(upper ? (char) (c - 'a' + 'A') : c);
                upper = false;
            } else if (c >= 'A' && c <= 'Z') {
                result.append(i == 0 && !upper ? (char) (c - 'A' + 'a') : c);
                upper = false;
            } else {
                if (c >= '0' && c <= '9') {
                    result.append(c);
                }
                upper = true;
            }
        }
        return result.toString();
    }
}
