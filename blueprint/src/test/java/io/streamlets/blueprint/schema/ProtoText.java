package io.streamlets.blueprint.schema;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.DurationProto;
import com.google.protobuf.TimestampProto;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads as much of the language of {@code .proto} files as tests need, in the package {@code sensors}. */
public final class ProtoText {
    private static final Pattern TOKEN = Pattern.compile("[\\w.]+|\"[^\"]*\"|-?\\d+|[{}=;<>,\\[\\]]");
    private static final Map<String, FieldDescriptorProto.Type> SCALARS = Map.ofEntries(
            Map.entry("double", FieldDescriptorProto.Type.TYPE_DOUBLE),
            Map.entry("float", FieldDescriptorProto.Type.TYPE_FLOAT),
            Map.entry("int32", FieldDescriptorProto.Type.TYPE_INT32),
            Map.entry("int64", FieldDescriptorProto.Type.TYPE_INT64),
            Map.entry("uint32", FieldDescriptorProto.Type.TYPE_UINT32),
            Map.entry("uint64", FieldDescriptorProto.Type.TYPE_UINT64),
            Map.entry("sint32", FieldDescriptorProto.Type.TYPE_SINT32),
            Map.entry("sint64", FieldDescriptorProto.Type.TYPE_SINT64),
            Map.entry("fixed32", FieldDescriptorProto.Type.TYPE_FIXED32),
            Map.entry("fixed64", FieldDescriptorProto.Type.TYPE_FIXED64),
            Map.entry("sfixed32", FieldDescriptorProto.Type.TYPE_SFIXED32),
            Map.entry("sfixed64", FieldDescriptorProto.Type.TYPE_SFIXED64),
            Map.entry("bool", FieldDescriptorProto.Type.TYPE_BOOL),
            Map.entry("string", FieldDescriptorProto.Type.TYPE_STRING),
            Map.entry("bytes", FieldDescriptorProto.Type.TYPE_BYTES));

    private final boolean proto3;
    private final Deque<String> tokens = new ArrayDeque<>();

    private ProtoText(String text) {
        this.proto3 = !text.startsWith("proto2");
        Matcher matcher = TOKEN.matcher(text.replaceFirst("^proto[23]", ""));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
    }

    /** A set of the file with these messages, in proto3 unless the text begins with {@code proto2}. */
    static FileDescriptorSet files(String text) {
        return FileDescriptorSet.newBuilder()
                .addFile(TimestampProto.getDescriptor().toProto())
                .addFile(DurationProto.getDescriptor().toProto())
                .addFile(new ProtoText(text).file())
                .build();
    }

    /** The same as streamlet descriptors carry it. */
    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(files(text).toByteArray());
    }

    private FileDescriptorProto file() {
        FileDescriptorProto.Builder file = FileDescriptorProto.newBuilder()
                .setName("data.proto")
                .setPackage("sensors")
                .setSyntax(proto3 ? "proto3" : "proto2")
                .addDependency("google/protobuf/timestamp.proto")
                .addDependency("google/protobuf/duration.proto");
        while (!tokens.isEmpty()) {
            if (next().equals("message")) {
                file.addMessageType(message(next()));
            } else {
                file.addEnumType(enumeration(next()));
            }
        }
        return file.build();
    }

    private DescriptorProto message(String name) {
        DescriptorProto.Builder message = DescriptorProto.newBuilder().setName(name);
        expect("{");
        while (!peek("}")) {
            String word = next();
            switch (word) {
                case "message" -> message.addNestedType(message(next()));
                case "enum" -> message.addEnumType(enumeration(next()));
                case "oneof" -> {
                    message.addOneofDecl(OneofDescriptorProto.newBuilder().setName(next()));
                    expect("{");
                    while (!peek("}")) {
                        message.addField(field("", next(), message).setOneofIndex(message.getOneofDeclCount() - 1));
                    }
                    expect("}");
                }
                case "reserved" -> {
                    message.addReservedName(next().replace("\"", ""));
                    expect(";");
                }
                case "optional", "required", "repeated" -> message.addField(field(word, next(), message));
                default -> message.addField(field("", word, message));
            }
        }
        expect("}");
        // A field with presence in proto3 is a oneof of its own; those come last.
        message.getFieldBuilderList().stream()
                .filter(FieldDescriptorProto.Builder::getProto3Optional)
                .forEach(field -> {
                    field.setOneofIndex(message.getOneofDeclCount());
                    message.addOneofDecl(OneofDescriptorProto.newBuilder().setName("_" + field.getName()));
                });
        return message.build();
    }

    private FieldDescriptorProto.Builder field(String label, String type, DescriptorProto.Builder message) {
        FieldDescriptorProto.Builder field = FieldDescriptorProto.newBuilder();
        if (type.equals("map")) {
            expect("<");
            String key = next();
            expect(",");
            String value = next();
            expect(">");
            String name = next();
            String entry = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + "Entry";
            DescriptorProto.Builder entryType = DescriptorProto.newBuilder().setName(entry);
            entryType.getOptionsBuilder().setMapEntry(true);
            entryType.addField(type(FieldDescriptorProto.newBuilder().setName("key"), key)
                    .setLabel(Label.LABEL_OPTIONAL)
                    .setNumber(1));
            entryType.addField(type(FieldDescriptorProto.newBuilder().setName("value"), value)
                    .setLabel(Label.LABEL_OPTIONAL)
                    .setNumber(2));
            message.addNestedType(entryType);
            return end(field.setName(name).setTypeName(entry).setLabel(Label.LABEL_REPEATED));
        }
        boolean group = type.equals("group");
        String typeName = group ? next() : type;
        String name = group ? typeName.toLowerCase(Locale.ROOT) : next();
        type(field.setName(name), typeName)
                .setLabel(
                        switch (label) {
                            case "required" -> Label.LABEL_REQUIRED;
                            case "repeated" -> Label.LABEL_REPEATED;
                            default -> Label.LABEL_OPTIONAL;
                        });
        if (proto3 && label.equals("optional")) {
            field.setProto3Optional(true);
        }
        if (group) {
            field.setType(FieldDescriptorProto.Type.TYPE_GROUP);
            expect("=");
            field.setNumber(Integer.parseInt(next()));
            message.addNestedType(message(typeName));
            return field;
        }
        return end(field);
    }

    private static FieldDescriptorProto.Builder type(FieldDescriptorProto.Builder field, String type) {
        FieldDescriptorProto.Type scalar = SCALARS.get(type);
        return scalar == null ? field.setTypeName(type) : field.setType(scalar);
    }

    private FieldDescriptorProto.Builder end(FieldDescriptorProto.Builder field) {
        expect("=");
        field.setNumber(Integer.parseInt(next()));
        if (peek("[")) {
            expect("[");
            while (!peek("]")) {
                String option = next();
                expect("=");
                String value = next().replace("\"", "");
                if (option.equals("default")) {
                    field.setDefaultValue(value);
                } else {
                    field.getOptionsBuilder().setPacked(Boolean.parseBoolean(value));
                }
            }
            expect("]");
        }
        expect(";");
        return field;
    }

    private EnumDescriptorProto enumeration(String name) {
        EnumDescriptorProto.Builder type = EnumDescriptorProto.newBuilder().setName(name);
        expect("{");
        while (!peek("}")) {
            String value = next();
            if (value.equals("reserved")) {
                type.addReservedName(next().replace("\"", ""));
            } else if (value.equals("alias")) {
                type.getOptionsBuilder().setAllowAlias(true);
            } else {
                expect("=");
                type.addValueBuilder().setName(value).setNumber(Integer.parseInt(next()));
            }
            expect(";");
        }
        expect("}");
        return type.build();
    }

    private boolean peek(String token) {
        return token.equals(tokens.peek());
    }

    private String next() {
        return Objects.requireNonNull(tokens.poll(), "the text ends too early");
    }

    private void expect(String token) {
        if (!next().equals(token)) {
            throw new IllegalArgumentException("no '" + token + "' before " + List.copyOf(tokens));
        }
    }
}
