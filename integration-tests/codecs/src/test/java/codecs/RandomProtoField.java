package codecs;

import codecs.RandomProto.EnumOf;
import codecs.RandomProto.Syntax;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FeatureSet;
import com.google.protobuf.DescriptorProtos.FeatureSet.FieldPresence;
import com.google.protobuf.DescriptorProtos.FeatureSet.MessageEncoding;
import com.google.protobuf.DescriptorProtos.FeatureSet.RepeatedFieldEncoding;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Makes fields of messages: all types, labels and numbers, and names that Java or a codec has for itself. */
final class RandomProtoField {
    private static final List<FieldDescriptorProto.Type> SCALARS = Stream.of(FieldDescriptorProto.Type.values())
            .filter(type -> type != FieldDescriptorProto.Type.TYPE_GROUP
                    && type != FieldDescriptorProto.Type.TYPE_MESSAGE
                    && type != FieldDescriptorProto.Type.TYPE_ENUM)
            .toList();

    private static final List<String> NAMES = Stream.concat(
                    RandomSchema.FIELD_NAMES.stream(),
                    Stream.of(
                            "message",
                            "keys",
                            "items",
                            "item_count",
                            "item_list",
                            "entry",
                            "tag",
                            "end",
                            "x_2y",
                            "fooBar",
                            "foo__baz",
                            "hash_code",
                            "int32",
                            "optional",
                            "number",
                            "unknown_fields",
                            "serialized_size",
                            "parser_for_type",
                            "all_fields",
                            "cached_size",
                            "start"))
            .toList();

    private static final Map<String, String> WELL_KNOWN = Map.ofEntries(
            Map.entry("Timestamp", "timestamp"),
            Map.entry("Duration", "duration"),
            Map.entry("Struct", "struct"),
            Map.entry("Value", "struct"),
            Map.entry("ListValue", "struct"),
            Map.entry("Any", "any"),
            Map.entry("Empty", "empty"),
            Map.entry("FieldMask", "field_mask"),
            Map.entry("DoubleValue", "wrappers"),
            Map.entry("FloatValue", "wrappers"),
            Map.entry("Int64Value", "wrappers"),
            Map.entry("UInt64Value", "wrappers"),
            Map.entry("Int32Value", "wrappers"),
            Map.entry("UInt32Value", "wrappers"),
            Map.entry("BoolValue", "wrappers"),
            Map.entry("StringValue", "wrappers"),
            Map.entry("BytesValue", "wrappers"));

    private static final List<String> WELL_KNOWN_NAMES =
            WELL_KNOWN.keySet().stream().sorted().toList();

    private final Random random;
    private final Syntax syntax;
    private final FeatureSet features;
    private final List<String> messages;
    private final List<EnumOf> enums;
    private final Set<String> imports = new LinkedHashSet<>();

    /**
     * A maker of fields in one file.
     *
     * @param features what the file says, if it is of an edition
     * @param messages the full names of the messages that there are so far
     * @param enums the enums that there are so far
     */
    RandomProtoField(Random random, Syntax syntax, FeatureSet features, List<String> messages, List<EnumOf> enums) {
        this.random = random;
        this.syntax = syntax;
        this.features = features;
        this.messages = messages;
        this.enums = enums;
    }

    /** Those of Protobuf's own files that fields need. */
    Set<String> imports() {
        return imports;
    }

    /** Adds a field that is not a member of a oneof. */
    void addTo(DescriptorProto.Builder message, String full) {
        FieldDescriptorProto.Builder field = named(message);
        switch (random.nextInt(8)) {
            case 0, 1 -> {
                map(field, message, full);
                message.addField(field);
                return;
            }
            case 2 -> {
                if (syntax == Syntax.PROTO2) {
                    group(field, message, full);
                } else {
                    type(field);
                }
            }
            default -> type(field);
        }
        label(field);
        options(field);
        message.addField(field);
    }

    /** Adds some fields that are the members of a oneof. */
    void addOneofTo(DescriptorProto.Builder message, String full) {
        int index = message.getOneofDeclCount();
        message.addOneofDeclBuilder()
                .setName(List.of("choice", "oneOf", "_one_of_2").get(index % 3));
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            FieldDescriptorProto.Builder field =
                    named(message).setLabel(Label.LABEL_OPTIONAL).setOneofIndex(index);
            if (syntax == Syntax.PROTO2 && random.nextInt(6) == 0) {
                group(field, message, full);
            } else {
                type(field);
            }
            options(field);
            message.addField(field);
        }
    }

    /** All of a field but its type and its options. */
    private FieldDescriptorProto.Builder named(DescriptorProto.Builder message) {
        FieldDescriptorProto.Builder field = FieldDescriptorProto.newBuilder();
        int number;
        do {
            number = random.nextInt(4) > 0
                    ? 1 + random.nextInt(40)
                    : List.of(15, 16, 2047, 2048, 18_999, 20_000, 536_870_911).get(random.nextInt(7));
        } while (ProtoSource.has(message, null, number));
        String name;
        do {
            name = random.nextInt(3) == 0
                    ? "f" + number + (char) ('a' + random.nextInt(26))
                    : NAMES.get(random.nextInt(NAMES.size()));
        } while (ProtoSource.has(message, name, 0));
        if (random.nextInt(8) == 0) {
            field.setJsonName("json " + number);
        }
        return field.setName(name).setNumber(number);
    }

    private void map(FieldDescriptorProto.Builder field, DescriptorProto.Builder message, String full) {
        List<FieldDescriptorProto.Type> keys = SCALARS.stream()
                .filter(type -> type != FieldDescriptorProto.Type.TYPE_DOUBLE
                        && type != FieldDescriptorProto.Type.TYPE_FLOAT
                        && type != FieldDescriptorProto.Type.TYPE_BYTES)
                .toList();
        FieldDescriptorProto.Builder value =
                FieldDescriptorProto.newBuilder().setName("value").setNumber(2).setLabel(Label.LABEL_OPTIONAL);
        do {
            type(value);
        } while (!enumOf(value).map(EnumOf::hasZero).orElse(true));
        // The classes that protoc makes of a map of such a name do not compile beside a list 'item'.
        field.setName(field.getName().replaceAll("^item_(count|list)$", "item_$1s"));
        String entry = ProtoSource.entryName(field.getName());
        message.addNestedTypeBuilder()
                .setName(entry)
                .addField(FieldDescriptorProto.newBuilder()
                        .setName("key")
                        .setNumber(1)
                        .setLabel(Label.LABEL_OPTIONAL)
                        .setType(keys.get(random.nextInt(keys.size()))))
                .addField(value)
                .getOptionsBuilder()
                .setMapEntry(true);
        field.setType(FieldDescriptorProto.Type.TYPE_MESSAGE)
                .setTypeName(full + "." + entry)
                .setLabel(Label.LABEL_REPEATED);
    }

    /** A group has a message of its own beside it, with which it shares the name. */
    private void group(FieldDescriptorProto.Builder field, DescriptorProto.Builder message, String full) {
        String name = "Group" + field.getNumber();
        DescriptorProto.Builder made = DescriptorProto.newBuilder().setName(name);
        for (int i = random.nextInt(3); i > 0; i--) {
            FieldDescriptorProto.Builder member = named(made);
            type(member);
            label(member);
            options(member);
            made.addField(member);
        }
        ProtoSource.finish(made);
        message.addNestedType(made);
        field.setName(name.toLowerCase(Locale.ROOT))
                .clearJsonName()
                .setType(FieldDescriptorProto.Type.TYPE_GROUP)
                .setTypeName(full + "." + name);
    }

    /** Gives a field a type. */
    void type(FieldDescriptorProto.Builder field) {
        field.clearTypeName();
        int kind = random.nextInt(10);
        if (kind == 0 && !enums.isEmpty()) {
            field.setType(FieldDescriptorProto.Type.TYPE_ENUM)
                    .setTypeName(enums.get(random.nextInt(enums.size())).name());
        } else if (kind == 1 && !messages.isEmpty()) {
            field.setType(FieldDescriptorProto.Type.TYPE_MESSAGE)
                    .setTypeName(messages.get(random.nextInt(messages.size())));
        } else if (kind == 2) {
            String name = WELL_KNOWN_NAMES.get(random.nextInt(WELL_KNOWN_NAMES.size()));
            imports.add("google/protobuf/" + WELL_KNOWN.get(name) + ".proto");
            field.setType(FieldDescriptorProto.Type.TYPE_MESSAGE).setTypeName(".google.protobuf." + name);
        } else {
            field.setType(SCALARS.get(random.nextInt(SCALARS.size())));
        }
    }

    /** Gives a field a label that its file knows. */
    void label(FieldDescriptorProto.Builder field) {
        switch (random.nextInt(syntax == Syntax.PROTO2 ? 6 : 4)) {
            case 0, 1 -> field.setLabel(Label.LABEL_REPEATED);
            case 5 -> field.setLabel(Label.LABEL_REQUIRED);
            default -> {
                field.setLabel(Label.LABEL_OPTIONAL);
                if (syntax == Syntax.PROTO3 && random.nextBoolean()) {
                    field.setProto3Optional(true);
                }
            }
        }
    }

    /** Gives a field the options that one of its type and label may have. */
    void options(FieldDescriptorProto.Builder field) {
        boolean isRepeated = field.getLabel() == Label.LABEL_REPEATED;
        if (syntax == Syntax.EDITION) {
            features(field, isRepeated);
        } else if (isRepeated && isPackable(field.getType()) && random.nextBoolean()) {
            field.getOptionsBuilder().setPacked(random.nextBoolean());
        }
        boolean mayHaveDefault = !isRepeated && syntax != Syntax.PROTO3 && !isImplicit(field) && isKnown(field);
        if (mayHaveDefault && random.nextInt(3) == 0) {
            field.setDefaultValue(defaultOf(field));
        }
        if (random.nextInt(12) == 0) {
            field.getOptionsBuilder().setDeprecated(true);
        }
    }

    private void features(FieldDescriptorProto.Builder field, boolean isRepeated) {
        FeatureSet.Builder made = FeatureSet.newBuilder();
        boolean isMessage = field.getType() == FieldDescriptorProto.Type.TYPE_MESSAGE;
        boolean isClosed = enumOf(field).map(EnumOf::isClosed).orElse(false);
        if (isRepeated) {
            if (isPackable(field.getType()) && random.nextInt(3) == 0) {
                made.setRepeatedFieldEncoding(
                        random.nextBoolean() ? RepeatedFieldEncoding.EXPANDED : RepeatedFieldEncoding.PACKED);
            }
        } else if (!field.hasOneofIndex()) {
            boolean isImplicit = features.getFieldPresence() == FieldPresence.IMPLICIT;
            int presence = random.nextInt(4);
            if (presence == 0) {
                made.setFieldPresence(FieldPresence.LEGACY_REQUIRED);
            } else if (presence == 1 && !isMessage && !isClosed) {
                made.setFieldPresence(FieldPresence.IMPLICIT);
            } else if ((isImplicit && isClosed) || presence == 2) {
                made.setFieldPresence(FieldPresence.EXPLICIT);
            }
        }
        if (isMessage && random.nextInt(3) == 0) {
            made.setMessageEncoding(random.nextBoolean() ? MessageEncoding.DELIMITED : MessageEncoding.LENGTH_PREFIXED);
        }
        field.getOptionsBuilder().setFeatures(made);
    }

    private boolean isImplicit(FieldDescriptorProto.Builder field) {
        if (syntax != Syntax.EDITION || field.hasOneofIndex()) {
            return false;
        }
        FeatureSet own = field.getOptions().getFeatures();
        return (own.hasFieldPresence() ? own : features).getFieldPresence() == FieldPresence.IMPLICIT;
    }

    /** Whether it is known what values the field has. */
    private boolean isKnown(FieldDescriptorProto.Builder field) {
        return !field.hasTypeName() || enumOf(field).isPresent();
    }

    private Optional<EnumOf> enumOf(FieldDescriptorProto.Builder field) {
        return enums.stream()
                .filter(each -> each.name().equals(field.getTypeName()))
                .findFirst();
    }

    private static boolean isPackable(FieldDescriptorProto.Type type) {
        return switch (type) {
            case TYPE_STRING, TYPE_BYTES, TYPE_MESSAGE, TYPE_GROUP -> false;
            default -> true;
        };
    }

    private String defaultOf(FieldDescriptorProto.Builder field) {
        return switch (field.getType()) {
            case TYPE_DOUBLE, TYPE_FLOAT ->
                List.of("0", "-0", "1.5", "inf", "-inf", "nan").get(random.nextInt(6));
            case TYPE_BOOL -> Boolean.toString(random.nextBoolean());
            case TYPE_STRING -> List.of("", "a \"quoted\" \\ text", "Grüße 😀").get(random.nextInt(3));
            case TYPE_BYTES -> List.of("", "a\\000\\377\\\"").get(random.nextInt(2));
            case TYPE_ENUM -> {
                List<String> values = enumOf(field).orElseThrow().values();
                yield values.get(random.nextInt(values.size()));
            }
            case TYPE_UINT32, TYPE_UINT64, TYPE_FIXED32, TYPE_FIXED64 ->
                List.of("0", "7", "4294967295").get(random.nextInt(3));
            default -> List.of("0", "-1", "2147483647", "-2147483648").get(random.nextInt(4));
        };
    }
}
