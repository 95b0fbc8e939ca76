package codecs;

import codecs.RandomProto.Syntax;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes of a {@code .proto} file one that may have been a version before or after it. */
final class ChangedProto {
    private static final Map<FieldDescriptorProto.Type, List<FieldDescriptorProto.Type>> WIDER = Map.of(
            FieldDescriptorProto.Type.TYPE_INT32, List.of(FieldDescriptorProto.Type.TYPE_INT64),
            FieldDescriptorProto.Type.TYPE_UINT32,
                    List.of(FieldDescriptorProto.Type.TYPE_UINT64, FieldDescriptorProto.Type.TYPE_INT64),
            FieldDescriptorProto.Type.TYPE_BOOL,
                    List.of(
                            FieldDescriptorProto.Type.TYPE_INT32,
                            FieldDescriptorProto.Type.TYPE_INT64,
                            FieldDescriptorProto.Type.TYPE_UINT32,
                            FieldDescriptorProto.Type.TYPE_UINT64),
            FieldDescriptorProto.Type.TYPE_SINT32, List.of(FieldDescriptorProto.Type.TYPE_SINT64),
            FieldDescriptorProto.Type.TYPE_STRING, List.of(FieldDescriptorProto.Type.TYPE_BYTES),
            FieldDescriptorProto.Type.TYPE_ENUM,
                    List.of(FieldDescriptorProto.Type.TYPE_INT32, FieldDescriptorProto.Type.TYPE_INT64));

    private final Random random;
    private final FileDescriptorProto.Builder file;
    private final boolean isEdition;
    private final RandomProtoField fields;
    private final Map<String, DescriptorProto.Builder> messages = new LinkedHashMap<>();
    private final List<EnumDescriptorProto.Builder> enums = new ArrayList<>();

    private ChangedProto(Random random, FileDescriptorProto file) {
        this.random = random;
        this.file = file.toBuilder();
        this.isEdition = file.hasEdition();
        Syntax syntax = isEdition ? Syntax.EDITION : file.getSyntax().equals("proto2") ? Syntax.PROTO2 : Syntax.PROTO3;
        // No messages, so that none comes to contain itself.
        this.fields = new RandomProtoField(random, syntax, file.getOptions().getFeatures(), List.of(), List.of());
        enums.addAll(this.file.getEnumTypeBuilderList());
        this.file
                .getMessageTypeBuilderList()
                .forEach(message -> visit("." + file.getPackage() + "." + message.getName(), message));
    }

    private void visit(String full, DescriptorProto.Builder message) {
        if (!message.getOptions().getMapEntry()) {
            messages.put(full, message);
            enums.addAll(message.getEnumTypeBuilderList());
            message.getNestedTypeBuilderList().forEach(nested -> visit(full + "." + nested.getName(), nested));
        }
    }

    /** The file with some changes, not all of which every compiler of Protobuf may take. */
    static FileDescriptorProto of(FileDescriptorProto file, Random random) {
        ChangedProto changed = new ChangedProto(random, file);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            changed.change();
        }
        changed.fields.imports().stream()
                .filter(each -> !changed.file.getDependencyList().contains(each))
                .forEach(changed.file::addDependency);
        return changed.file.build();
    }

    private void change() {
        if (!enums.isEmpty() && random.nextInt(6) == 0) {
            change(enums.get(random.nextInt(enums.size())));
            return;
        }
        List<String> names = List.copyOf(messages.keySet());
        String full = names.get(random.nextInt(names.size()));
        DescriptorProto.Builder message = messages.get(full);
        if (message.getFieldCount() == 0 || random.nextInt(6) == 0) {
            fields.addTo(message, full);
        } else {
            change(message, random.nextInt(message.getFieldCount()));
        }
        ProtoSource.finish(message);
    }

    private void change(DescriptorProto.Builder message, int index) {
        FieldDescriptorProto.Builder field = message.getFieldBuilder(index);
        boolean isNested = field.getType() == FieldDescriptorProto.Type.TYPE_GROUP
                || field.getType() == FieldDescriptorProto.Type.TYPE_MESSAGE;
        switch (random.nextInt(8)) {
            case 0 -> {
                reserve(message, field);
                message.removeField(index);
            }
            case 1 -> {
                if (field.getType() != FieldDescriptorProto.Type.TYPE_GROUP && !isMap(message, field)) {
                    reserve(message, field);
                    field.setName(field.getName() + "_new");
                }
            }
            case 2, 3 -> {
                if (!isNested) {
                    retype(field);
                }
            }
            case 4 -> {
                if (!isMap(message, field) && !field.hasOneofIndex()) {
                    fields.label(field.clearProto3Optional().clearDefaultValue().clearOptions());
                    fields.options(field);
                }
            }
            case 5 -> {
                if (field.getLabel() == Label.LABEL_REPEATED && !isNested) {
                    field.clearOptions();
                    fields.options(field);
                }
            }
            case 6 -> toggleOneof(message, field);
            default -> {
                int number = 1 + random.nextInt(60);
                if (!ProtoSource.has(message, null, number)) {
                    field.setNumber(number);
                }
            }
        }
    }

    private void reserve(DescriptorProto.Builder message, FieldDescriptorProto.Builder field) {
        if (random.nextInt(4) > 0 && !message.getReservedNameList().contains(field.getName())) {
            message.addReservedName(field.getName());
        }
    }

    private static boolean isMap(DescriptorProto.Builder message, FieldDescriptorProto.Builder field) {
        return field.getType() == FieldDescriptorProto.Type.TYPE_MESSAGE
                && message.getNestedTypeList().stream()
                        .anyMatch(nested -> nested.getOptions().getMapEntry()
                                && field.getTypeName().endsWith("." + nested.getName()));
    }

    private void retype(FieldDescriptorProto.Builder field) {
        List<FieldDescriptorProto.Type> wider = WIDER.getOrDefault(field.getType(), List.of());
        field.clearDefaultValue().clearTypeName();
        if (!wider.isEmpty() && random.nextInt(3) > 0) {
            field.setType(wider.get(random.nextInt(wider.size())));
        } else {
            fields.type(field);
        }
        field.clearOptions();
        fields.options(field);
    }

    private void toggleOneof(DescriptorProto.Builder message, FieldDescriptorProto.Builder field) {
        if (field.hasOneofIndex()) {
            field.clearOneofIndex().clearProto3Optional();
        } else if (field.getLabel() == Label.LABEL_OPTIONAL) {
            field.clearOptions().setOneofIndex(message.getOneofDeclCount());
            message.addOneofDeclBuilder().setName("toggled");
        }
    }

    private void change(EnumDescriptorProto.Builder type) {
        int index = random.nextInt(type.getValueCount());
        switch (random.nextInt(isEdition ? 4 : 3)) {
            case 0 -> type.addValueBuilder().setName(type.getName() + "_ADDED").setNumber(random.nextInt(500, 600));
            case 1 -> {
                if (index > 0) {
                    type.removeValue(index);
                }
            }
            case 2 -> {
                EnumValueDescriptorProto.Builder value = type.getValueBuilder(index);
                if (random.nextBoolean()) {
                    type.addReservedName(value.getName());
                }
                value.setName(value.getName() + "_NEW");
            }
            default -> type.getOptionsBuilder().clearFeatures();
        }
    }
}
