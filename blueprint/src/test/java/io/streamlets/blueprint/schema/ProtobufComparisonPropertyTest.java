package io.streamlets.blueprint.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UninitializedMessageException;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * What the comparison accepts arrives: random messages, written by a random descriptor, are read by a change of it as
 * protobuf-java does, and hold the same under the same names.
 */
class ProtobufComparisonPropertyTest {
    private static final int PAIRS = 4_000;
    private static final int MESSAGES = 12;

    private int accepted;
    private int refused;
    private int refusedWithReason;

    @Test
    void whatIsAcceptedHoldsTheSameValues() throws Exception {
        for (int i = 0; i < PAIRS; i++) {
            Random random = new Random(i);
            RandomProtos protos = new RandomProtos(random, i % 2 == 0);
            FileDescriptorProto writer = protos.file();
            FileDescriptorProto reader = writer;
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                reader = protos.changed(reader);
            }
            try {
                check(message(writer), message(reader), new RandomMessages(random));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("pair " + i + "\nwriter " + writer + "\nreader " + reader, failure);
            }
        }
        assertThat(accepted).isGreaterThan(PAIRS / 10);
        assertThat(refused).isGreaterThan(PAIRS / 10);
        // The others differ in what a random value seldom shows, or in nothing that was written.
        assertThat(refusedWithReason).isGreaterThan(refused * 9 / 10);
    }

    private void check(Descriptor writer, Descriptor reader, RandomMessages messages) {
        boolean fits = SchemaComparison.differences(writer, reader).isEmpty();
        boolean allRight = true;
        for (int i = 0; i < MESSAGES; i++) {
            DynamicMessage written = messages.of(writer);
            String fault = fault(written, reader);
            if (fits) {
                assertThat(fault).as("%s", written).isNull();
            }
            allRight &= fault == null;
        }
        accepted += fits ? 1 : 0;
        refused += fits ? 0 : 1;
        refusedWithReason += fits || allRight ? 0 : 1;
    }

    private static @Nullable String fault(DynamicMessage written, Descriptor reader) {
        try {
            return fault(written, DynamicMessage.parseFrom(reader, written.toByteString()));
        } catch (InvalidProtocolBufferException | UninitializedMessageException notRead) {
            return "not read: " + notRead;
        }
    }

    /** Whether what has one name is one thing; a field that one of them has reserved may have been renamed. */
    private static @Nullable String fault(DynamicMessage written, DynamicMessage read) {
        Descriptor writer = written.getDescriptorForType();
        for (FieldDescriptor field : read.getDescriptorForType().getFields()) {
            FieldDescriptor from = writer.findFieldByName(field.getName());
            FieldDescriptor renamed = writer.findFieldByNumber(field.getNumber());
            if (from == null && renamed != null && isRename(renamed, field)) {
                from = renamed;
            }
            String fault = from == null ? unexpected(read, field) : fault(written, from, read, field);
            if (fault != null) {
                return field.getName() + ": " + fault;
            }
        }
        return null;
    }

    private static boolean isRename(FieldDescriptor from, FieldDescriptor to) {
        return to.getContainingType().isReservedName(from.getName())
                || from.getContainingType().isReservedName(to.getName());
    }

    private static @Nullable String unexpected(DynamicMessage read, FieldDescriptor field) {
        boolean there = field.isRepeated()
                ? read.getRepeatedFieldCount(field) > 0
                : field.hasPresence() && read.hasField(field);
        return there
                        || (!field.isRepeated()
                                && !field.hasPresence()
                                && !read.getField(field).equals(field.getDefaultValue()))
                ? "has a value that nobody has written"
                : null;
    }

    private static @Nullable String fault(
            DynamicMessage written, FieldDescriptor from, DynamicMessage read, FieldDescriptor to) {
        if (from.isRepeated() != to.isRepeated()) {
            return "a list on one side";
        }
        if (from.getJavaType() == FieldDescriptor.JavaType.MESSAGE && !from.isRepeated()) {
            if (written.hasField(from) != read.hasField(to)) {
                return "a message on one side";
            } else if (!written.hasField(from)) {
                return null;
            }
        }
        if (!from.isRepeated()) {
            return fault(from, written.getField(from), to, read.getField(to));
        }
        List<?> wrote = (List<?>) written.getField(from);
        List<?> got = (List<?>) read.getField(to);
        if (wrote.size() != got.size()) {
            return wrote.size() + " values have become " + got.size();
        }
        for (int i = 0; i < wrote.size(); i++) {
            String fault = fault(from, wrote.get(i), to, got.get(i));
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable String fault(FieldDescriptor from, Object wrote, FieldDescriptor to, Object got) {
        if (wrote instanceof DynamicMessage message && got instanceof DynamicMessage other) {
            return fault(message, other);
        }
        if (wrote instanceof EnumValueDescriptor one && got instanceof EnumValueDescriptor other) {
            return one.getNumber() == other.getNumber() && isKnownAs(one, to.getEnumType())
                    ? null
                    : one.getName() + " has become " + other.getName();
        }
        Object one = plain(from, wrote);
        Object other = plain(to, got);
        if (one instanceof String text && other instanceof ByteString) {
            one = ByteString.copyFromUtf8(text);
        }
        return one.equals(other) ? null : one + " has become " + other;
    }

    /** Whether one of the names of its number is such a name there; a number that an open enum does not name is kept. */
    private static boolean isKnownAs(EnumValueDescriptor value, EnumDescriptor there) {
        EnumValueDescriptor sameName = there.findValueByName(value.getName());
        if (sameName != null) {
            return sameName.getNumber() == value.getNumber();
        }
        List<EnumValueDescriptor> sameNumber = there.getValues().stream()
                .filter(each -> each.getNumber() == value.getNumber())
                .toList();
        return sameNumber.isEmpty()
                || sameNumber.stream()
                        .map(each -> value.getType().findValueByName(each.getName()))
                        .anyMatch(each -> each != null && each.getNumber() == value.getNumber());
    }

    /** A number as it is counted, so that types of integers can be compared. */
    private static Object plain(FieldDescriptor field, Object value) {
        if (value instanceof Boolean flag) {
            return flag ? BigInteger.ONE : BigInteger.ZERO;
        }
        if (value instanceof EnumValueDescriptor constant) {
            return BigInteger.valueOf(constant.getNumber());
        }
        return switch (field.getType()) {
            case UINT32, FIXED32 -> new BigInteger(Integer.toUnsignedString((Integer) value));
            case UINT64, FIXED64 -> new BigInteger(Long.toUnsignedString((Long) value));
            case INT32, INT64, SINT32, SINT64, SFIXED32, SFIXED64 -> BigInteger.valueOf(((Number) value).longValue());
            default -> value;
        };
    }

    private static Descriptor message(FileDescriptorProto file) {
        FileDescriptorSet set = FileDescriptorSet.newBuilder().addFile(file).build();
        return Objects.requireNonNull(
                ProtobufSchemas.parse(Base64.getEncoder().encodeToString(set.toByteArray()), "sensors.Data"));
    }
}
