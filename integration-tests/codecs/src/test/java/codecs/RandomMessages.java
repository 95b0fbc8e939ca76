package codecs;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.Struct;
import com.google.protobuf.UnknownFieldSet;
import com.google.protobuf.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes messages of any type, edge values among them, from a seed; times are whole microseconds. */
final class RandomMessages {
    private static final int[] INTS = {0, 1, -1, 127, 128, -128, 1 << 14, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final long[] LONGS = {0, 1, -1, 127, 128, 1L << 31, 1L << 34, Long.MAX_VALUE, Long.MIN_VALUE};
    private static final float[] FLOATS = {
        0f, -0f, 1.5f, Float.NaN, Float.MIN_VALUE, -Float.MAX_VALUE, Float.NEGATIVE_INFINITY
    };
    private static final double[] DOUBLES = {
        0d, -0d, 0.1, Double.NaN, Double.MIN_VALUE, -Double.MAX_VALUE, Double.POSITIVE_INFINITY
    };
    private static final List<String> STRINGS =
            List.of("", "a", "\u0000", "\"\\\n", "Grüße", "日本", "😀 surrogates 𝄞", "\uFFFD", "x".repeat(130));

    private final Random random;
    private final List<Descriptor> around = new ArrayList<>();

    RandomMessages(long seed) {
        random = new Random(seed);
    }

    Message message(Message type) {
        Message.Builder message = type.newBuilderForType();
        switch (type.getDescriptorForType().getFullName()) {
            case "google.protobuf.Timestamp" ->
                setTime(message, -62_135_596_800L + random.nextLong(315_537_897_600L), false);
            case "google.protobuf.Duration" -> setTime(message, random.nextLong(-1000, 1000), true);
            case "google.protobuf.Value" -> message.mergeFrom(json(0));
            case "google.protobuf.Struct" -> message.mergeFrom(struct(0));
            default -> {
                around.add(type.getDescriptorForType());
                type.getDescriptorForType().getFields().forEach(field -> set(message, field));
                around.remove(around.size() - 1);
            }
        }
        return message.build();
    }

    /** Fields that no message has. */
    UnknownFieldSet unknownFields() {
        return UnknownFieldSet.newBuilder()
                .addField(
                        15_000,
                        UnknownFieldSet.Field.newBuilder()
                                .addVarint(random.nextLong())
                                .addFixed32(random.nextInt())
                                .addFixed64(random.nextLong())
                                .addLengthDelimited(ByteString.copyFromUtf8("?"))
                                .addGroup(UnknownFieldSet.newBuilder()
                                        .addField(
                                                1,
                                                UnknownFieldSet.Field.newBuilder()
                                                        .addVarint(1)
                                                        .build())
                                        .build())
                                .build())
                .build();
    }

    private void set(Message.Builder message, FieldDescriptor field) {
        if (RecursiveMessages.isTooDeep(field, around)) {
            return;
        } else if (field.isRepeated()) {
            for (int i = random.nextInt(4) - 1; i > 0; i--) {
                message.addRepeatedField(field, field.isMapField() ? entry(message, field) : value(message, field));
            }
        } else if (field.isRequired() || random.nextInt(3) > 0) {
            message.setField(field, value(message, field));
        }
    }

    private Message entry(Message.Builder message, FieldDescriptor field) {
        Message.Builder entry = message.newBuilderForField(field);
        for (FieldDescriptor part : entry.getDescriptorForType().getFields()) {
            entry.setField(part, value(entry, part));
        }
        return entry.build();
    }

    private Object value(Message.Builder message, FieldDescriptor field) {
        boolean edge = random.nextBoolean();
        return switch (field.getJavaType()) {
            case INT -> edge ? INTS[random.nextInt(INTS.length)] : random.nextInt();
            case LONG -> edge ? LONGS[random.nextInt(LONGS.length)] : random.nextLong();
            case FLOAT -> edge ? FLOATS[random.nextInt(FLOATS.length)] : random.nextFloat();
            case DOUBLE -> edge ? DOUBLES[random.nextInt(DOUBLES.length)] : random.nextGaussian();
            case BOOLEAN -> edge;
            case STRING -> text();
            case BYTE_STRING -> bytes();
            case ENUM -> enumeration(field);
            case MESSAGE -> message(message.newBuilderForField(field).getDefaultInstanceForType());
        };
    }

    private EnumValueDescriptor enumeration(FieldDescriptor field) {
        List<EnumValueDescriptor> values = field.getEnumType().getValues();
        return field.legacyEnumFieldTreatedAsClosed() || random.nextInt(4) > 0
                ? values.get(random.nextInt(values.size()))
                : field.getEnumType().findValueByNumberCreatingIfUnknown(random.nextInt(-50, 50));
    }

    private String text() {
        return STRINGS.get(random.nextInt(STRINGS.size()));
    }

    private ByteString bytes() {
        byte[] bytes = new byte[random.nextInt(random.nextInt(5) == 0 ? 200 : 4)];
        random.nextBytes(bytes);
        return ByteString.copyFrom(bytes);
    }

    private void setTime(Message.Builder time, long seconds, boolean oneSign) {
        int micros = random.nextInt(1_000_000);
        List<FieldDescriptor> fields = time.getDescriptorForType().getFields();
        time.setField(fields.get(0), seconds);
        time.setField(fields.get(1), (oneSign && seconds < 0 ? -micros : micros) * 1000);
    }

    private Struct struct(int depth) {
        Struct.Builder struct = Struct.newBuilder();
        for (int i = random.nextInt(3); i > 0; i--) {
            struct.putFields(text(), json(depth + 1));
        }
        return struct.build();
    }

    private Value json(int depth) {
        Value.Builder value = Value.newBuilder();
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> value.setNullValueValue(0).build();
            case 1 -> value.setBoolValue(random.nextBoolean()).build();
            case 2 -> value.setStringValue(text()).build();
            case 3 ->
                value.setNumberValue(
                                switch (random.nextInt(4)) {
                                    case 0 -> -0d;
                                    case 1 -> random.nextInt();
                                    case 2 -> -Double.MAX_VALUE;
                                    default -> random.nextGaussian();
                                })
                        .build();
            case 4 -> value.setStructValue(struct(depth)).build();
            default -> {
                value.getListValueBuilder();
                for (int i = random.nextInt(3); i > 0; i--) {
                    value.getListValueBuilder().addValues(json(depth + 1));
                }
                yield value.build();
            }
        };
    }
}
