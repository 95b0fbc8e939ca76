package codecs;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto.ReservedRange;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FeatureSet;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.TextFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a file's descriptor as the {@code .proto} file that it stands for. */
final class ProtoSource {
    private final FileDescriptorProto file;
    private final StringBuilder text = new StringBuilder();

    private ProtoSource(FileDescriptorProto file) {
        this.file = file;
    }

    static String of(FileDescriptorProto file) {
        ProtoSource source = new ProtoSource(file);
        source.write();
        return source.text.toString();
    }

    private void write() {
        line("", file.hasEdition() ? "edition = \"2023\";" : "syntax = \"" + file.getSyntax() + "\";");
        line("", "package " + file.getPackage() + ";");
        for (int i = 0; i < file.getDependencyCount(); i++) {
            String kind = file.getPublicDependencyList().contains(i) ? "public " : "";
            line("", "import " + kind + "\"" + file.getDependency(i) + "\";");
        }
        if (file.getOptions().hasJavaPackage()) {
            line("", "option java_package = \"" + file.getOptions().getJavaPackage() + "\";");
        }
        if (file.getOptions().hasJavaOuterClassname()) {
            line("", "option java_outer_classname = \"" + file.getOptions().getJavaOuterClassname() + "\";");
        }
        if (file.getOptions().getJavaMultipleFiles()) {
            line("", "option java_multiple_files = true;");
        }
        features(file.getOptions().getFeatures()).forEach(feature -> line("", "option " + feature + ";"));
        file.getEnumTypeList().forEach(type -> enumeration("", type));
        file.getMessageTypeList().forEach(message -> message("", message));
    }

    private void message(String indent, DescriptorProto message) {
        line(indent, "message " + message.getName() + " {");
        body(indent + "  ", message);
        line(indent, "}");
    }

    private void body(String indent, DescriptorProto message) {
        message.getEnumTypeList().forEach(type -> enumeration(indent, type));
        message.getNestedTypeList().stream()
                .filter(nested -> !nested.getOptions().getMapEntry() && !isGroup(message, nested))
                .forEach(nested -> message(indent, nested));
        List<Integer> oneofs = new ArrayList<>();
        for (FieldDescriptorProto field : message.getFieldList()) {
            if (!field.hasOneofIndex() || field.getProto3Optional()) {
                field(indent, message, field);
            } else if (!oneofs.contains(field.getOneofIndex())) {
                oneofs.add(field.getOneofIndex());
                line(
                        indent,
                        "oneof " + message.getOneofDecl(field.getOneofIndex()).getName() + " {");
                message.getFieldList().stream()
                        .filter(each -> each.hasOneofIndex() && each.getOneofIndex() == field.getOneofIndex())
                        .forEach(each -> field(indent + "  ", message, each));
                line(indent, "}");
            }
        }
        for (ReservedRange range : message.getReservedRangeList()) {
            line(indent, "reserved " + range.getStart() + " to " + (range.getEnd() - 1) + ";");
        }
        for (String name : message.getReservedNameList()) {
            line(indent, "reserved " + (file.hasEdition() ? name : "\"" + name + "\"") + ";");
        }
        message.getExtensionRangeList()
                .forEach(range -> line(indent, "extensions " + range.getStart() + " to " + (range.getEnd() - 1) + ";"));
    }

    private void field(String indent, DescriptorProto message, FieldDescriptorProto field) {
        DescriptorProto own = nested(message, field.getTypeName());
        boolean isMap = own != null && own.getOptions().getMapEntry();
        boolean isGroup = field.getType() == FieldDescriptorProto.Type.TYPE_GROUP;
        String type = isMap
                ? "map<" + type(own.getField(0)) + ", " + type(own.getField(1)) + ">"
                : isGroup ? "group" : type(field);
        String name = isGroup ? own.getName() : field.getName();
        String start = label(field, isMap) + type + " " + name + " = " + field.getNumber() + options(field);
        if (isGroup) {
            line(indent, start + " {");
            body(indent + "  ", own);
            line(indent, "}");
        } else {
            line(indent, start + ";");
        }
    }

    private String label(FieldDescriptorProto field, boolean isMap) {
        if (isMap || (field.hasOneofIndex() && !field.getProto3Optional())) {
            return "";
        }
        return switch (field.getLabel()) {
            case LABEL_REPEATED -> "repeated ";
            case LABEL_REQUIRED -> "required ";
            case LABEL_OPTIONAL -> field.getProto3Optional() || file.getSyntax().equals("proto2") ? "optional " : "";
        };
    }

    private static String type(FieldDescriptorProto field) {
        return field.hasTypeName()
                ? field.getTypeName()
                : field.getType().name().substring("TYPE_".length()).toLowerCase(Locale.ROOT);
    }

    private static String options(FieldDescriptorProto field) {
        List<String> options = new ArrayList<>(features(field.getOptions().getFeatures()));
        if (field.hasDefaultValue()) {
            boolean isQuoted = field.getType() == FieldDescriptorProto.Type.TYPE_STRING
                    || field.getType() == FieldDescriptorProto.Type.TYPE_BYTES;
            String value = field.getType() == FieldDescriptorProto.Type.TYPE_STRING
                    ? TextFormat.escapeDoubleQuotesAndBackslashes(field.getDefaultValue())
                    : field.getDefaultValue();
            options.add("default = " + (isQuoted ? "\"" + value + "\"" : value));
        }
        if (field.hasJsonName()) {
            options.add("json_name = \"" + field.getJsonName() + "\"");
        }
        if (field.getOptions().hasPacked()) {
            options.add("packed = " + field.getOptions().getPacked());
        }
        if (field.getOptions().getDeprecated()) {
            options.add("deprecated = true");
        }
        return options.isEmpty() ? "" : " [" + String.join(", ", options) + "]";
    }

    private void enumeration(String indent, EnumDescriptorProto type) {
        line(indent, "enum " + type.getName() + " {");
        if (type.getOptions().getAllowAlias()) {
            line(indent, "  option allow_alias = true;");
        }
        features(type.getOptions().getFeatures()).forEach(feature -> line(indent, "  option " + feature + ";"));
        for (EnumValueDescriptorProto value : type.getValueList()) {
            line(indent, "  " + value.getName() + " = " + value.getNumber() + ";");
        }
        line(indent, "}");
    }

    private static List<String> features(FeatureSet features) {
        return features.getAllFields().entrySet().stream()
                .map(each -> "features." + each.getKey().getName() + " = "
                        + ((EnumValueDescriptor) each.getValue()).getName())
                .toList();
    }

    private void line(String indent, String content) {
        text.append(indent).append(content).append('\n');
    }

    private static boolean isGroup(DescriptorProto message, DescriptorProto nested) {
        return message.getFieldList().stream()
                .anyMatch(field -> field.getType() == FieldDescriptorProto.Type.TYPE_GROUP
                        && field.getTypeName().endsWith("." + nested.getName()));
    }

    /** The message within another that has the last part of a full name. */
    static DescriptorProto nested(DescriptorProto message, String full) {
        String name = full.substring(full.lastIndexOf('.') + 1);
        return message.getNestedTypeList().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The name that a compiler of Protobuf gives to the entries of a map. */
    static String entryName(String field) {
        StringBuilder name = new StringBuilder();
        boolean isUpper = true;
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '_') {
                isUpper = true;
            } else {
                name.append(isUpper ? Character.toUpperCase(c) : c);
                isUpper = false;
            }
        }
        return name + "Entry";
    }

    /** Whether a message has a field of this number, or one whose name differs in what JSON and columns do not see. */
    static boolean has(DescriptorProto.Builder message, String name, int number) {
        return message.getFieldList().stream()
                .anyMatch(each -> each.getNumber() == number
                        || (name != null && plain(each.getName()).equals(plain(name))));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Puts the oneofs in order: those that have members, and then one for each optional field of proto3. */
    static void finish(DescriptorProto.Builder message) {
        List<String> before =
                message.getOneofDeclList().stream().map(each -> each.getName()).toList();
        Map<String, List<FieldDescriptorProto.Builder>> oneofs = new LinkedHashMap<>();
        Map<String, List<FieldDescriptorProto.Builder>> optionals = new LinkedHashMap<>();
        for (FieldDescriptorProto.Builder field : message.getFieldBuilderList()) {
            if (field.getProto3Optional()) {
                optionals.put("_" + field.getName(), List.of(field));
            } else if (field.hasOneofIndex()) {
                oneofs.computeIfAbsent(before.get(field.getOneofIndex()), none -> new ArrayList<>())
                        .add(field);
            }
        }
        oneofs.putAll(optionals);
        message.clearOneofDecl();
        oneofs.forEach((name, members) -> {
            members.forEach(member -> member.setOneofIndex(message.getOneofDeclCount()));
            message.addOneofDeclBuilder().setName(name);
        });
    }
}
