package io.streamlets.processor.codegen.codec.protobuf;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import io.streamlets.processor.codegen.codec.Portions;
import io.streamlets.processor.codegen.name.ConstantNaming;
import io.streamlets.processor.model.ProtobufCut;
import io.streamlets.processor.model.ProtobufEnumType;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufField.Form;
import io.streamlets.processor.model.ProtobufField.Oneof;
import io.streamlets.processor.model.ProtobufMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The messages and enums of a data type, each once, and the names of what is generated for them. */
final class ProtobufPlan {
    private final ProtobufMessage root;
    private final NameAllocator constants = new NameAllocator();
    /** Also what follows {@code write} in the names of the codec's own methods. */
    private final Set<String> stems = new HashSet<>(Set.of("Row"));

    private final Map<ProtobufMessage, String> messages = new HashMap<>();
    private final Map<List<Object>, String> parts = new HashMap<>();
    private final Map<ProtobufMessage, Map<Oneof, Members>> oneofs = new HashMap<>();
    private final List<ProtobufMessage> innermostFirst = new ArrayList<>();
    private final Set<ProtobufMessage> limited = new HashSet<>();
    private final List<ProtobufEnumType> enums = new ArrayList<>();

    /** The first and last field of a oneof, inclusive: protoc requires its fields to be adjacent. */
    record Members(int first, int last) {

        int size() {
            return last - first + 1;
        }

        private Members and(Members later) {
            return new Members(first, later.last);
        }

        static Map<Oneof, Members> of(List<ProtobufField> fields) {
            Map<Oneof, Members> members = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                Members alone = new Members(i, i);
                fields.get(i).oneof().ifPresent(oneof -> members.merge(oneof, alone, Members::and));
            }
            return members;
        }
    }

    ProtobufPlan(ProtobufMessage root) {
        this.root = root;
        constants.newName("SCHEMA", "SCHEMA");
        constants.newName("CODEC", "CODEC");
        visit(root);
    }

    ProtobufMessage root() {
        return root;
    }

    /** All messages, each after those that it holds. */
    List<ProtobufMessage> innermostFirst() {
        return innermostFirst;
    }

    /** The enums, in the order of their first occurrence; one that is closed to some fields and open to others is there twice. */
    List<ProtobufEnumType> enums() {
        return enums;
    }

    /** The constant of an enum, or of a message's encoder. */
    String constant(Object type) {
        return constants.get(type);
    }

    /** Whether levels more than there may be could begin in the message, or in those within it. */
    boolean isLimited(ProtobufMessage message) {
        return limited.contains(message);
    }

    /** Refuses a row of a message that requires an excess level: the row has no place for it. */
    CodeBlock refuseRequired(ProtobufMessage message) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (ProtobufField field : message.fields()) {
            if (field.type() instanceof ProtobufCut cut && field.form() == Form.REQUIRED) {
                code.addStatement("$T.requireNone(true, $L)", ProtobufNames.WRITER, ProtobufCutCode.limit(cut));
            }
        }
        return code.build();
    }

    /** What the methods and the class of a message have in common: {@code Place} in {@code mergePlace} and {@code PlaceColumns}. */
    String stem(ProtobufMessage message) {
        return Objects.requireNonNull(messages.get(message));
    }

    /** What the methods of a list or map have in common: {@code PlaceTags} in {@code writePlaceTagsEntries}. */
    String stem(ProtobufMessage message, ProtobufField field) {
        return Objects.requireNonNull(parts.get(List.of(message, field)));
    }

    /** The name of a variable that holds a message. */
    String variable(ProtobufMessage message) {
        String stem = stem(message);
        // Not the name of a parameter or of a word of Java.
        NameAllocator names = new NameAllocator();
        List.of("in", "out", "end", "tag", "entry", "items", "map", "i", "each", "number", "fields", "values")
                .forEach(names::newName);
        return names.newName(stem.substring(0, 1).toLowerCase(Locale.ROOT) + stem.substring(1));
    }

    /** The method that makes a row of what has been read of a message. */
    String rowMethod(ProtobufMessage message) {
        return "rowOf" + stem(message);
    }

    /** The members of the oneof of a field, among the fields of the message. */
    Optional<Members> oneof(ProtobufMessage message, ProtobufField field) {
        return field.oneof()
                .map(oneof -> oneofs.computeIfAbsent(message, each -> Members.of(each.fields()))
                        .get(oneof));
    }

    /** A field as a user reads it, such as {@code Data.src}. */
    String name(ProtobufMessage message, ProtobufField field) {
        return name(message, field.name());
    }

    /** A field or a oneof as a user reads it, such as {@code Data.src}. */
    String name(ProtobufMessage message, String member) {
        return message.javaClass().simpleName() + "." + member;
    }

    private void visit(ProtobufMessage message) {
        if (messages.containsKey(message)) {
            return;
        }
        List<String> endings = new ArrayList<>(List.of(""));
        endings.addAll(Portions.endings(message.fields().size()));
        String stem = newStem(message.javaClass().simpleName(), endings);
        messages.put(message, stem);
        for (ProtobufField field : message.fields()) {
            if (field.form() == Form.REPEATED || field.form() == Form.MAP) {
                parts.put(
                        List.of(message, field),
                        newStem(stem + field.accessor(), List.of("Items", "Entry", "Entries")));
            }
            if (field.type() instanceof ProtobufMessage nested) {
                visit(nested);
            } else if (field.type() instanceof ProtobufEnumType type && !enums.contains(type)) {
                enums.add(type);
                constants.newName(ConstantNaming.of(type.javaClass().simpleName()), type);
            }
        }
        if (message.isCut()
                || message.fields().stream()
                        .anyMatch(field -> field.type() instanceof ProtobufMessage nested && isLimited(nested))) {
            limited.add(message);
        }
        innermostFirst.add(message);
        constants.newName(ConstantNaming.of(stem), message);
    }

    /** One that makes a new name with each of the endings. */
    private String newStem(String wanted, List<String> endings) {
        String stem = wanted;
        for (int i = 2; hasName(stem, endings); i++) {
            stem = wanted + i;
        }
        for (String ending : endings) {
            stems.add(stem + ending);
        }
        return stem;
    }

    private boolean hasName(String stem, List<String> endings) {
        return endings.stream().anyMatch(ending -> stems.contains(stem + ending));
    }
}
