package io.streamlets.blueprint.schema;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of an enum has the same name for reader and writer, since rows hold names; a closed enum of a reader has all
 * numbers of the writer's, which is closed too, since others are dropped.
 */
final class ProtobufEnumRule implements ProtobufFieldPair.Rule {

    @Override
    public @Nullable ProtobufDifference check(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.writer();
        if (written == null) {
            return null;
        }
        return pair.reader().isMapField()
                ? check(pair, ProtobufTypes.value(written), ProtobufTypes.value(pair.reader()))
                : check(pair, written, pair.reader());
    }

    private static @Nullable ProtobufDifference check(
            ProtobufFieldPair pair, FieldDescriptor writer, FieldDescriptor reader) {
        if (writer.getType() != FieldDescriptor.Type.ENUM || reader.getType() != FieldDescriptor.Type.ENUM) {
            return null;
        }
        List<String> missing = new ArrayList<>();
        for (EnumValueDescriptor value : writer.getEnumType().getValues()) {
            EnumValueDescriptor read = misread(value, reader.getEnumType());
            if (read != null) {
                return misread(pair, value, read);
            }
            if (names(reader.getEnumType(), value.getNumber()).isEmpty()) {
                missing.add(value.getName());
            }
        }
        // An open enum keeps the number.
        if (!reader.legacyEnumFieldTreatedAsClosed()) {
            return null;
        } else if (!missing.isEmpty()) {
            return dropped(pair, reader, missing);
        }
        return writer.legacyEnumFieldTreatedAsClosed() ? null : unnamedDropped(pair, reader.getEnumType());
    }

    /** What the reader takes a value for; null if it is the value itself or nothing. */
    private static @Nullable EnumValueDescriptor misread(EnumValueDescriptor value, EnumDescriptor reader) {
        EnumValueDescriptor sameName = reader.findValueByName(value.getName());
        if (sameName != null) {
            return sameName.getNumber() == value.getNumber() ? null : sameName;
        }
        EnumDescriptor writer = value.getType();
        List<EnumValueDescriptor> sameNumber = names(reader, value.getNumber());
        boolean known = reader.isReservedName(value.getName())
                || sameNumber.stream()
                        .anyMatch(each -> writer.isReservedName(each.getName())
                                || names(writer, value.getNumber()).stream()
                                        .anyMatch(other -> other.getName().equals(each.getName())));
        return known || sameNumber.isEmpty() ? null : sameNumber.get(0);
    }

    private static List<EnumValueDescriptor> names(EnumDescriptor type, int number) {
        return type.getValues().stream()
                .filter(value -> value.getNumber() == number)
                .toList();
    }

    private static ProtobufDifference misread(
            ProtobufFieldPair pair, EnumValueDescriptor written, EnumValueDescriptor read) {
        String type = read.getType().getFullName();
        boolean moved = read.getName().equals(written.getName());
        return ProtobufDifference.of(
                pair,
                "the reader has " + read.getName() + " = " + read.getNumber() + ", the writer has " + written.getName()
                        + " = " + written.getNumber(),
                moved
                        ? "give " + read.getName() + " of the reader's enum " + type + " the number "
                                + written.getNumber()
                        : "add " + written.getName() + " to the reader's enum " + type
                                + " under a number of its own or, if it" + " was renamed, reserve that name there",
                written.getName());
    }

    private static ProtobufDifference dropped(ProtobufFieldPair pair, FieldDescriptor reader, List<String> missing) {
        String names = String.join(" or ", missing);
        EnumDescriptor type = reader.getEnumType();
        return ProtobufDifference.of(
                pair,
                "the reader has the closed enum "
                        + String.join(
                                ", ",
                                type.getValues().stream()
                                        .map(EnumValueDescriptor::getName)
                                        .toList())
                        + ", the writer also has " + names,
                "add " + names + " to the reader's enum " + type.getFullName(),
                names);
    }

    private static ProtobufDifference unnamedDropped(ProtobufFieldPair pair, EnumDescriptor reader) {
        return ProtobufDifference.of(
                pair,
                "the reader has a closed enum, the writer has an open one, which has numbers without a name too",
                "make the enum " + reader.getFullName() + " an open one for the reader",
                "a number without a name");
    }
}
