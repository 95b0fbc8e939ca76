package io.streamlets.blueprint.schema;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.DynamicMessage;
import java.util.List;
import java.util.Random;

/** Random messages of a descriptor, full of values at the ends of their types. */
final class RandomMessages {
    private static final int DEPTH = 3;
    private static final long[] LONGS = {
        0,
        1,
        -1,
        5,
        127,
        128,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        1L << 32,
        -(1L << 33)
    };
    private static final double[] DOUBLES = {0, -0.0, 1.5, Double.NaN, Double.NEGATIVE_INFINITY, Float.MAX_VALUE, 1e300
    };
    private static final List<String> STRINGS = List.of("", "a", "\u00e4\u20ac", "\ud83d\ude00", "x".repeat(200));

    private final Random random;

    RandomMessages(Random random) {
        this.random = random;
    }

    DynamicMessage of(Descriptor type) {
        return of(type, 0);
    }

    private DynamicMessage of(Descriptor type, int depth) {
        DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
        for (FieldDescriptor field : type.getFields()) {
            OneofDescriptor oneof = field.getRealContainingOneof();
            boolean chosen = oneof == null || message.getOneofFieldDescriptor(oneof) == null;
            boolean deep = depth >= DEPTH && field.getJavaType() == FieldDescriptor.JavaType.MESSAGE;
            if (field.isRequired() || (chosen && !deep && random.nextInt(4) > 0)) {
                set(message, field, depth);
            }
        }
        return message.build();
    }

    private void set(DynamicMessage.Builder message, FieldDescriptor field, int depth) {
        if (!field.isRepeated()) {
            message.setField(field, value(field, depth));
            return;
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            Object value = value(field, depth);
            boolean present = field.isMapField()
                    && ((List<?>) message.getField(field)).stream().anyMatch(entry -> sameKey(entry, value));
            if (!present) {
                message.addRepeatedField(field, value);
            }
        }
    }

    private static boolean sameKey(Object entry, Object other) {
        DynamicMessage one = (DynamicMessage) entry;
        FieldDescriptor key = one.getDescriptorForType().findFieldByNumber(1);
        return one.getField(key).equals(((DynamicMessage) other).getField(key));
    }

    private Object value(FieldDescriptor field, int depth) {
        long number = LONGS[random.nextInt(LONGS.length)];
        return switch (field.getJavaType()) {
            case INT -> (int) number;
            case LONG -> number;
            case FLOAT -> (float) DOUBLES[random.nextInt(DOUBLES.length)];
            case DOUBLE -> DOUBLES[random.nextInt(DOUBLES.length)];
            case BOOLEAN -> random.nextBoolean();
            case STRING -> STRINGS.get(random.nextInt(STRINGS.size()));
            case BYTE_STRING ->
                ByteString.copyFrom(random.nextBoolean() ? new byte[0] : new byte[] {(byte) 0xff, 0, (byte) number});
            case ENUM -> {
                List<EnumValueDescriptor> values = field.getEnumType().getValues();
                yield values.get(random.nextInt(values.size()));
            }
            case MESSAGE -> entry(field, depth);
        };
    }

    /** The entry of a map has both its parts: what is missing would be a default. */
    private Object entry(FieldDescriptor field, int depth) {
        if (!field.isMapField()) {
            return of(field.getMessageType(), depth + 1);
        }
        return DynamicMessage.newBuilder(field.getMessageType())
                .setField(ProtobufTypes.key(field), value(ProtobufTypes.key(field), depth))
                .setField(ProtobufTypes.value(field), value(ProtobufTypes.value(field), depth))
                .build();
    }
}
