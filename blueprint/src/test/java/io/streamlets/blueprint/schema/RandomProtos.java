package io.streamlets.blueprint.schema;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import java.util.List;
import java.util.Random;

/** Random files of Protobuf with a message {@code Data}, and random changes of them. */
final class RandomProtos {
    private static final List<FieldDescriptorProto.Type> SCALARS = List.of(
            FieldDescriptorProto.Type.TYPE_DOUBLE,
            FieldDescriptorProto.Type.TYPE_FLOAT,
            FieldDescriptorProto.Type.TYPE_INT32,
            FieldDescriptorProto.Type.TYPE_INT64,
            FieldDescriptorProto.Type.TYPE_UINT32,
            FieldDescriptorProto.Type.TYPE_UINT64,
            FieldDescriptorProto.Type.TYPE_SINT32,
            FieldDescriptorProto.Type.TYPE_SINT64,
            FieldDescriptorProto.Type.TYPE_FIXED32,
            FieldDescriptorProto.Type.TYPE_FIXED64,
            FieldDescriptorProto.Type.TYPE_SFIXED32,
            FieldDescriptorProto.Type.TYPE_SFIXED64,
            FieldDescriptorProto.Type.TYPE_BOOL,
            FieldDescriptorProto.Type.TYPE_STRING,
            FieldDescriptorProto.Type.TYPE_BYTES);
    private static final List<String> NAMES = List.of("a", "b", "c", "d", "e", "f", "g", "h");
    private static final List<String> VALUES = List.of("LOW", "MEDIUM", "HIGH", "TOP");

    private final Random random;
    private final boolean proto3;

    RandomProtos(Random random, boolean proto3) {
        this.random = random;
        this.proto3 = proto3;
    }

    FileDescriptorProto file() {
        return FileDescriptorProto.newBuilder()
                .setName("data.proto")
                .setPackage("sensors")
                .setSyntax(proto3 ? "proto3" : "proto2")
                .addMessageType(message("Data"))
                .addMessageType(message("Inner"))
                .addEnumType(enumeration())
                .build();
    }

    /** The same file with a change somewhere, in the same syntax. */
    FileDescriptorProto changed(FileDescriptorProto file) {
        FileDescriptorProto.Builder changed = file.toBuilder();
        if (random.nextInt(8) == 0) {
            changed.setEnumType(0, enumeration());
        } else {
            DescriptorProto.Builder message = changed.getMessageTypeBuilder(random.nextInt(2));
            change(message);
        }
        return changed.build();
    }

    private void change(DescriptorProto.Builder message) {
        int index = random.nextInt(message.getFieldCount());
        FieldDescriptorProto.Builder field = message.getFieldBuilder(index);
        switch (random.nextInt(8)) {
            case 0 -> message.removeField(index);
            case 1 -> add(message);
            case 2 -> {
                String name = NAMES.get(random.nextInt(NAMES.size()));
                if (message.getFieldList().stream()
                        .noneMatch(each -> each.getName().equals(name))) {
                    if (random.nextBoolean()) {
                        message.addReservedName(field.getName());
                    }
                    field.setName(name);
                }
            }
            case 3 -> {
                int number = 1 + random.nextInt(12);
                if (message.getFieldList().stream().noneMatch(each -> each.getNumber() == number)) {
                    field.setNumber(number);
                }
            }
            case 4, 5 -> {
                FieldDescriptorProto other = field().build();
                field.clearTypeName().clearDefaultValue().clearOptions();
                field.setType(other.getType());
                if (other.hasTypeName()) {
                    field.setTypeName(other.getTypeName());
                }
            }
            case 6 -> {
                field.clearDefaultValue().clearOptions();
                field.setLabel(field.hasOneofIndex() ? Label.LABEL_OPTIONAL : label());
            }
            default -> {
                if (field.getLabel() == Label.LABEL_OPTIONAL) {
                    if (field.hasOneofIndex()) {
                        field.clearOneofIndex();
                    } else {
                        field.setOneofIndex(0);
                    }
                }
            }
        }
        finish(message);
    }

    private DescriptorProto message(String name) {
        DescriptorProto.Builder message = DescriptorProto.newBuilder().setName(name);
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            add(message);
        }
        finish(message);
        return message.build();
    }

    private void add(DescriptorProto.Builder message) {
        FieldDescriptorProto.Builder field = field();
        boolean taken = message.getFieldList().stream()
                .anyMatch(each -> each.getName().equals(field.getName()) || each.getNumber() == field.getNumber());
        if (!taken) {
            message.addField(field);
        }
    }

    /** Makes of it what a compiler of Protobuf would take. */
    private static void finish(DescriptorProto.Builder message) {
        if (message.getFieldCount() == 0) {
            message.addFieldBuilder()
                    .setName("z")
                    .setNumber(20)
                    .setLabel(Label.LABEL_OPTIONAL)
                    .setType(FieldDescriptorProto.Type.TYPE_INT32);
        }
        // A message that must be in itself has no end.
        message.getFieldBuilderList().stream()
                .filter(field -> field.hasTypeName() && field.getLabel() == Label.LABEL_REQUIRED)
                .forEach(field -> field.setLabel(Label.LABEL_OPTIONAL));
        message.clearOneofDecl();
        if (message.getFieldList().stream().anyMatch(FieldDescriptorProto::hasOneofIndex)) {
            message.addOneofDeclBuilder().setName("choice");
        }
        List<String> names = message.getFieldList().stream()
                .map(FieldDescriptorProto::getName)
                .toList();
        List<String> reserved = message.getReservedNameList().stream()
                .filter(name -> !names.contains(name))
                .distinct()
                .toList();
        message.clearReservedName().addAllReservedName(reserved);
    }

    private FieldDescriptorProto.Builder field() {
        FieldDescriptorProto.Builder field = FieldDescriptorProto.newBuilder()
                .setName(NAMES.get(random.nextInt(NAMES.size())))
                .setNumber(1 + random.nextInt(12))
                .setLabel(label());
        switch (random.nextInt(10)) {
            case 0 -> field.setType(FieldDescriptorProto.Type.TYPE_ENUM).setTypeName(".sensors.Level");
            case 1, 2 -> field.setType(FieldDescriptorProto.Type.TYPE_MESSAGE).setTypeName(".sensors.Inner");
            default -> field.setType(SCALARS.get(random.nextInt(SCALARS.size())));
        }
        if (field.getLabel() == Label.LABEL_OPTIONAL && random.nextInt(5) == 0) {
            field.setOneofIndex(0);
        } else if (!proto3
                && field.getLabel() == Label.LABEL_OPTIONAL
                && field.getType() == FieldDescriptorProto.Type.TYPE_INT32) {
            field.setDefaultValue(random.nextBoolean() ? "5" : "0");
        } else if (field.getLabel() == Label.LABEL_REPEATED
                && field.getType() == FieldDescriptorProto.Type.TYPE_INT32) {
            field.getOptionsBuilder().setPacked(random.nextBoolean());
        }
        return field;
    }

    private Label label() {
        return switch (random.nextInt(proto3 ? 4 : 5)) {
            case 0 -> Label.LABEL_REPEATED;
            case 4 -> Label.LABEL_REQUIRED;
            default -> Label.LABEL_OPTIONAL;
        };
    }

    private EnumDescriptorProto enumeration() {
        EnumDescriptorProto.Builder type = EnumDescriptorProto.newBuilder().setName("Level");
        int first = random.nextInt(2);
        for (int i = first; i < VALUES.size() - random.nextInt(2); i++) {
            type.addValueBuilder().setName(VALUES.get(i)).setNumber(proto3 || random.nextInt(5) > 0 ? i - first : i);
        }
        boolean distinct = type.getValueList().stream()
                        .map(value -> value.getNumber())
                        .distinct()
                        .count()
                == type.getValueCount();
        if (!distinct) {
            type.getOptionsBuilder().setAllowAlias(true);
        }
        return type.build();
    }
}
