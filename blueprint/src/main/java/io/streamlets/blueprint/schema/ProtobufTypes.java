package io.streamlets.blueprint.schema;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.WireFormat;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types of Protobuf fields: which of them can be read as which. */
final class ProtobufTypes {
    private static final String WELL_KNOWN = "google.protobuf.";
    private static final Set<FieldDescriptor.Type> VARINTS = EnumSet.of(
            FieldDescriptor.Type.INT32,
            FieldDescriptor.Type.INT64,
            FieldDescriptor.Type.UINT32,
            FieldDescriptor.Type.UINT64,
            FieldDescriptor.Type.BOOL,
            FieldDescriptor.Type.ENUM);

    private ProtobufTypes() {}

    /** How the values of a writer's type arrive under a reader's type. */
    enum Fit {
        /** As they are. */
        RIGHT(""),
        /** Not all of them: the reader's type has fewer values. */
        NARROW(", not all of which fits"),
        /** As something else. */
        OTHER_MEANING(", whose bytes mean something else to it"),
        /** Not at all: the bytes are those of a field that the reader does not know. */
        SKIPPED(", which it skips as unknown");

        private final String consequence;

        Fit(String consequence) {
            this.consequence = consequence;
        }

        /** What becomes of the values, as the end of a sentence. */
        String consequence() {
            return consequence;
        }
    }

    /** How the values of a field arrive, whatever their number. */
    static Fit fit(FieldDescriptor writer, FieldDescriptor reader) {
        FieldDescriptor.Type written = writer.getType();
        FieldDescriptor.Type read = reader.getType();
        if (written == read) {
            return isMessage(written) && !isSameKind(writer, reader) ? Fit.OTHER_MEANING : Fit.RIGHT;
        }
        if (VARINTS.contains(written) && VARINTS.contains(read)) {
            boolean fits = read != FieldDescriptor.Type.ENUM
                    && least(writer).compareTo(least(reader)) >= 0
                    && most(writer).compareTo(most(reader)) <= 0;
            return fits ? Fit.RIGHT : Fit.NARROW;
        }
        return switch (written) {
            case SINT32 -> read == FieldDescriptor.Type.SINT64 ? Fit.RIGHT : other(written, read);
            case STRING -> read == FieldDescriptor.Type.BYTES ? Fit.RIGHT : other(written, read);
            case SINT64 -> read == FieldDescriptor.Type.SINT32 ? Fit.NARROW : other(written, read);
            case BYTES -> read == FieldDescriptor.Type.STRING ? Fit.NARROW : other(written, read);
            case FIXED32 -> read == FieldDescriptor.Type.SFIXED32 ? Fit.NARROW : other(written, read);
            case SFIXED32 -> read == FieldDescriptor.Type.FIXED32 ? Fit.NARROW : other(written, read);
            case FIXED64 -> read == FieldDescriptor.Type.SFIXED64 ? Fit.NARROW : other(written, read);
            case SFIXED64 -> read == FieldDescriptor.Type.FIXED64 ? Fit.NARROW : other(written, read);
            default -> other(written, read);
        };
    }

    private static Fit other(FieldDescriptor.Type written, FieldDescriptor.Type read) {
        int wireOfWritten = WireFormat.FieldType.valueOf(written.name()).getWireType();
        return wireOfWritten == WireFormat.FieldType.valueOf(read.name()).getWireType()
                ? Fit.OTHER_MEANING
                : Fit.SKIPPED;
    }

    static boolean isMessage(FieldDescriptor.Type type) {
        return type == FieldDescriptor.Type.MESSAGE || type == FieldDescriptor.Type.GROUP;
    }

    /** Messages go by the numbers of their fields; but a timestamp is not a duration, though both have the same. */
    private static boolean isSameKind(FieldDescriptor writer, FieldDescriptor reader) {
        Descriptor written = writer.getMessageType();
        Descriptor read = reader.getMessageType();
        return written.getFullName().equals(read.getFullName()) || (!isWellKnown(written) && !isWellKnown(read));
    }

    /** Whether a message is one of Protobuf's own. */
    static boolean isWellKnown(Descriptor message) {
        return message.getFullName().startsWith(WELL_KNOWN);
    }

    private static BigInteger least(FieldDescriptor field) {
        return switch (field.getType()) {
            case INT32 -> BigInteger.valueOf(Integer.MIN_VALUE);
            case INT64 -> BigInteger.valueOf(Long.MIN_VALUE);
            case ENUM -> BigInteger.valueOf(bound(field, false));
            default -> BigInteger.ZERO;
        };
    }

    private static BigInteger most(FieldDescriptor field) {
        return switch (field.getType()) {
            case INT32 -> BigInteger.valueOf(Integer.MAX_VALUE);
            case UINT32 -> BigInteger.ONE.shiftLeft(32).subtract(BigInteger.ONE);
            case INT64 -> BigInteger.valueOf(Long.MAX_VALUE);
            case UINT64 -> BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
            case ENUM -> BigInteger.valueOf(bound(field, true));
            default -> BigInteger.ONE;
        };
    }

    /** The greatest or least number of an enum; an open one has all. */
    private static int bound(FieldDescriptor field, boolean greatest) {
        if (!field.legacyEnumFieldTreatedAsClosed()) {
            return greatest ? Integer.MAX_VALUE : Integer.MIN_VALUE;
        }
        var numbers = field.getEnumType().getValues().stream().mapToInt(EnumValueDescriptor::getNumber);
        return greatest ? numbers.max().orElse(0) : numbers.min().orElse(0);
    }

    /** The type as it stands in a {@code .proto} file: {@code repeated int32}, {@code map<string, sensors.Limit>}. */
    static String text(@Nullable FieldDescriptor field) {
        if (field == null) {
            return "nothing";
        }
        if (field.isMapField()) {
            return "map<" + single(key(field)) + ", " + single(value(field)) + ">";
        }
        return field.isRepeated() ? "repeated " + single(field) : single(field);
    }

    /** The type with what else is said of the field: {@code optional double = 4}, {@code string = 5 in oneof reading}. */
    static String declaration(FieldDescriptor field) {
        OneofDescriptor oneof = field.getRealContainingOneof();
        boolean optional = oneof == null && !field.isRequired() && field.hasPresence() && !isMessage(field.getType());
        String presence = optional ? "optional " : field.isRequired() ? "required " : "";
        String member = oneof == null ? "" : " in oneof " + oneof.getName();
        return presence + text(field) + " = " + field.getNumber() + member;
    }

    private static String single(FieldDescriptor field) {
        return switch (field.getType()) {
            case MESSAGE -> field.getMessageType().getFullName();
            case GROUP -> "group " + field.getMessageType().getFullName();
            case ENUM -> "enum " + field.getEnumType().getFullName();
            default -> field.getType().name().toLowerCase(Locale.ROOT);
        };
    }

    /** The keys of a map. */
    static FieldDescriptor key(FieldDescriptor map) {
        return map.getMessageType().findFieldByNumber(1);
    }

    /** The values of a map. */
    static FieldDescriptor value(FieldDescriptor map) {
        return map.getMessageType().findFieldByNumber(2);
    }
}
