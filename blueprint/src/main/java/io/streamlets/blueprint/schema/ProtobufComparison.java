package io.streamlets.blueprint.schema;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import io.streamlets.blueprint.schema.ProtobufTypes.Fit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a writer's message with a reader's, and the messages in them; used once. */
final class ProtobufComparison {

    /** What makes a field of the reader that of the writer; only the first of these that is wrong is reported. */
    private static final List<ProtobufFieldPair.Rule> IDENTITY = List.of(
            ProtobufComparison::number, ProtobufComparison::name, ProtobufComparison::label, ProtobufComparison::type);

    /** What must be right about the values of a field. */
    private static final List<ProtobufFieldPair.Rule> VALUES =
            List.of(ProtobufComparison::required, new ProtobufEnumRule(), ProtobufDefaults::value);

    /** What changes about a field whose values are right. */
    private static final ProtobufFieldPair.Rule PRESENCE = ProtobufDefaults::presence;

    private final List<SchemaDifference> differences = new ArrayList<>();
    private final List<SchemaDifference> changesOfPresence = new ArrayList<>();
    private final Set<List<String>> compared = new HashSet<>();

    List<SchemaDifference> compare(Descriptor writer, Descriptor reader) {
        String written = writer.getFullName();
        if (!written.equals(reader.getFullName())) {
            differences.add(new ProtobufDifference(
                    "the reader expects the message " + reader.getFullName() + ", the writer has " + written,
                    "read the message " + written,
                    null));
        }
        messages("", writer, reader);
        return List.copyOf(differences);
    }

    /** Where the two messages, which are compared by {@link #compare}, differ in what they say of fields that are not set. */
    List<SchemaDifference> changesOfPresence(Descriptor writer, Descriptor reader) {
        compare(writer, reader);
        return List.copyOf(changesOfPresence);
    }

    /** Whether two messages have the same fields, all of which are right for each other. */
    static boolean areSame(Descriptor one, Descriptor other) {
        return new ProtobufComparison().compare(one, other).isEmpty()
                && new ProtobufComparison().compare(other, one).isEmpty()
                && haveSameFields(one, other, new HashSet<>());
    }

    private static boolean haveSameFields(Descriptor one, Descriptor other, Set<String> seen) {
        return !seen.add(one.getFullName())
                || (one.getFields().size() == other.getFields().size()
                        && one.getFields().stream()
                                .allMatch(field ->
                                        hasSameFields(field, other.findFieldByNumber(field.getNumber()), seen)));
    }

    /** {@code other} is right for the field, if it is there. */
    private static boolean hasSameFields(FieldDescriptor field, @Nullable FieldDescriptor other, Set<String> seen) {
        return other != null
                && (!ProtobufTypes.isMessage(field.getType())
                        || haveSameFields(field.getMessageType(), other.getMessageType(), seen));
    }

    private void messages(String path, Descriptor writer, Descriptor reader) {
        // A message may be in itself.
        if (!compared.add(List.of(writer.getFullName(), reader.getFullName()))) {
            return;
        }
        for (FieldDescriptor field : reader.getFields()) {
            field(ProtobufFieldPair.of(path, writer, field));
        }
        reader.getRealOneofs().forEach(oneof -> oneof(path, writer, oneof));
    }

    private void field(ProtobufFieldPair pair) {
        List<ProtobufDifference> wrong = found(IDENTITY, pair).limit(1).toList();
        differences.addAll(wrong);
        if (!wrong.isEmpty()) {
            return;
        }
        wrong = found(VALUES, pair).toList();
        differences.addAll(wrong);
        if (wrong.isEmpty()) {
            found(List.of(PRESENCE), pair).forEach(changesOfPresence::add);
        }
        FieldDescriptor writer = pair.writer();
        FieldDescriptor reader = pair.reader();
        if (writer != null && reader.isMapField()) {
            values(pair.path() + "{}", ProtobufTypes.value(writer), ProtobufTypes.value(reader));
        } else if (writer != null) {
            values(reader.isRepeated() ? pair.path() + "[]" : pair.path(), writer, reader);
        }
    }

    private static Stream<ProtobufDifference> found(List<ProtobufFieldPair.Rule> rules, ProtobufFieldPair pair) {
        return rules.stream().map(rule -> rule.check(pair)).filter(Objects::nonNull);
    }

    private void values(String path, FieldDescriptor writer, FieldDescriptor reader) {
        if (ProtobufTypes.isMessage(reader.getType())) {
            messages(path, writer.getMessageType(), reader.getMessageType());
        }
    }

    /** A field has the number under which the writer writes it. */
    private static @Nullable ProtobufDifference number(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.message().findFieldByName(pair.reader().getName());
        int number = pair.reader().getNumber();
        if (written == null || written.getNumber() == number) {
            return null;
        }
        return ProtobufDifference.of(
                pair,
                "the reader expects number " + number + ", the writer writes it as number " + written.getNumber()
                        + ", which the reader does not take for it",
                "give the reader's field '" + pair.path() + "' the number " + written.getNumber());
    }

    /**
     * What the writer writes under a number is the field of the same name: rows go by names, and a number may have been used
     * again. A message says that a field was renamed by reserving its former name.
     */
    private static @Nullable ProtobufDifference name(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.writer();
        Descriptor reader = pair.reader().getContainingType();
        if (written == null
                || written.getName().equals(pair.reader().getName())
                || reader.isReservedName(written.getName())
                || pair.message().isReservedName(pair.reader().getName())) {
            return null;
        }
        return ProtobufDifference.of(
                pair,
                "the reader expects it as number " + written.getNumber() + ", which is '" + written.getName()
                        + "' for the writer",
                "give the reader's field '" + pair.path() + "' a number of its own or, if '" + written.getName()
                        + "' was renamed, reserve that name in the message " + reader.getFullName());
    }

    /** A list is read as a list, a map as a map. */
    private static @Nullable ProtobufDifference label(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.writer();
        return written == null
                        || (written.isRepeated() == pair.reader().isRepeated()
                                && written.isMapField() == pair.reader().isMapField())
                ? null
                : otherType(pair, "", null);
    }

    private static @Nullable ProtobufDifference type(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.writer();
        if (written == null) {
            return null;
        }
        FieldDescriptor read = pair.reader();
        Fit fit = read.isMapField()
                ? worse(
                        ProtobufTypes.fit(ProtobufTypes.key(written), ProtobufTypes.key(read)),
                        ProtobufTypes.fit(ProtobufTypes.value(written), ProtobufTypes.value(read)))
                : ProtobufTypes.fit(written, read);
        return fit == Fit.RIGHT
                ? null
                : otherType(pair, fit.consequence(), fit == Fit.NARROW ? "a value that does not fit" : null);
    }

    private static Fit worse(Fit one, Fit other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static ProtobufDifference otherType(ProtobufFieldPair pair, String consequence, @Nullable String affected) {
        String written = ProtobufTypes.text(pair.writer());
        return ProtobufDifference.of(
                pair,
                "the reader expects " + ProtobufTypes.text(pair.reader()) + ", the writer has " + written + consequence,
                "make the reader's field '" + pair.path() + "' " + written,
                affected);
    }

    /** What the reader cannot do without is always there. */
    private static @Nullable ProtobufDifference required(ProtobufFieldPair pair) {
        FieldDescriptor written = pair.writer();
        if (!pair.reader().isRequired() || (written != null && written.isRequired())) {
            return null;
        }
        return ProtobufDifference.of(
                pair,
                "the reader requires it, the writer "
                        + (written == null ? "does not have the field" : "may leave it out"),
                "make the reader's field '" + pair.path() + "' optional",
                written == null ? null : "nothing");
    }

    /** Of the fields in a reader's oneof the writer writes one at most: the reader would keep the last. */
    private void oneof(String path, Descriptor writer, OneofDescriptor reader) {
        List<FieldDescriptor> written = reader.getFields().stream()
                .map(field -> writer.findFieldByNumber(field.getNumber()))
                .filter(Objects::nonNull)
                .toList();
        long independent = written.stream()
                .map(field -> field.getRealContainingOneof() == null ? field : field.getRealContainingOneof())
                .distinct()
                .count();
        if (independent > 1) {
            String fields = written.stream().map(FieldDescriptor::getName).collect(Collectors.joining(", "));
            String where = path.isEmpty() ? "" : path + ".";
            differences.add(new ProtobufDifference(
                    "oneof '" + where + reader.getName() + "': the reader keeps one of " + fields
                            + ", the writer may set several",
                    "take the fields " + fields + " out of the reader's oneof '" + where + reader.getName() + "'",
                    "several of the fields " + fields));
        }
    }
}
