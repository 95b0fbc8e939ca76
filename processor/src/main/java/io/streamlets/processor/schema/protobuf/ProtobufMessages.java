package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.ProtobufEnumType;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufField.Form;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufScalar;
import io.streamlets.processor.model.ProtobufType;
import io.streamlets.processor.model.ProtobufWellKnown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Makes the model of a message and of those within it, and collects what is wrong with them. */
final class ProtobufMessages {
    private final ProtobufFiles files;
    private final Elements elements;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, ProtobufMessage> known = new HashMap<>();
    private final List<Descriptor> around = new ArrayList<>();
    private boolean deprecated;

    ProtobufMessages(ProtobufFiles files, Elements elements) {
        this.files = files;
        this.elements = elements;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Whether one of the classes or fields is deprecated. */
    boolean isDeprecated() {
        return deprecated;
    }

    ProtobufMessage read(Descriptor message, String path) {
        ProtobufMessage seen = known.get(message.getFullName());
        if (seen != null) {
            return seen;
        }
        around.add(message);
        deprecated |= message.getOptions().getDeprecated()
                || message.getFile().toProto().getOptions().getDeprecated();
        List<ProtobufField> fields = new ArrayList<>();
        for (FieldDescriptor field : message.getFields()) {
            String at = path + "." + field.getName();
            ProtobufField read = field(field, at);
            if (read != null) {
                checkAccessor(field, read, at);
                fields.add(read);
            }
        }
        around.remove(around.size() - 1);
        ProtobufMessage model = new ProtobufMessage(files.classOf(message), message.getFullName(), fields);
        known.put(message.getFullName(), model);
        return model;
    }

    private @Nullable ProtobufField field(FieldDescriptor field, String path) {
        deprecated |= field.getOptions().getDeprecated();
        FieldDescriptor item = field.isMapField() ? field.getMessageType().findFieldByNumber(2) : field;
        ProtobufType type = type(item, path);
        return type == null
                ? null
                : new ProtobufField(
                        field.getName(),
                        field.getNumber(),
                        JavaNames.accessor(field),
                        form(field),
                        type,
                        field.isMapField()
                                ? Optional.of(scalar(field.getMessageType().findFieldByNumber(1)))
                                : Optional.empty(),
                        field.isPacked(),
                        field.getType() == FieldDescriptor.Type.GROUP,
                        JavaNames.oneof(field));
    }

    private static Form form(FieldDescriptor field) {
        if (field.isMapField()) {
            return Form.MAP;
        } else if (field.isRepeated()) {
            return Form.REPEATED;
        } else if (field.isRequired()) {
            return Form.REQUIRED;
        }
        return field.hasPresence() ? Form.OPTIONAL : Form.IMPLICIT;
    }

    private @Nullable ProtobufType type(FieldDescriptor field, String path) {
        return switch (field.getJavaType()) {
            case ENUM -> enumeration(field);
            case MESSAGE -> message(field, path);
            default -> scalar(field);
        };
    }

    private @Nullable ProtobufType message(FieldDescriptor field, String path) {
        Descriptor message = field.getMessageType();
        for (ProtobufWellKnown each : ProtobufWellKnown.values()) {
            if (each.fullName().equals(message.getFullName())) {
                return each;
            }
        }
        if (around.stream().anyMatch(each -> each.getFullName().equals(message.getFullName()))) {
            problems.add(ProtobufProblems.recursive(field, path));
            return null;
        }
        return read(message, path);
    }

    private ProtobufEnumType enumeration(FieldDescriptor field) {
        EnumDescriptor type = field.getEnumType();
        deprecated |= type.getOptions().getDeprecated();
        return new ProtobufEnumType(
                files.classOf(type),
                type.getFullName(),
                field.legacyEnumFieldTreatedAsClosed(),
                type.getValues().stream()
                        .map(value -> new ProtobufEnumType.Named(value.getName(), value.getNumber()))
                        .toList());
    }

    private static ProtobufScalar scalar(FieldDescriptor field) {
        return field.getType() == FieldDescriptor.Type.STRING && !field.needsUtf8Check()
                ? ProtobufScalar.UNCHECKED_STRING
                : ProtobufScalar.valueOf(field.getType().name());
    }

    /** The class may be older or newer than the descriptor, or made by another compiler than protoc. */
    private void checkAccessor(FieldDescriptor field, ProtobufField model, String path) {
        ClassRef message = files.classOf(field.getContainingType());
        String method = "get" + model.accessor()
                + switch (model.form()) {
                    case REPEATED -> "List";
                    case MAP -> "Map";
                    case IMPLICIT, OPTIONAL, REQUIRED -> "";
                };
        TypeElement type = elements.getTypeElement(message.qualifiedName());
        boolean isThere = type != null
                && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .anyMatch(each -> each.getSimpleName().contentEquals(method)
                                && each.getParameters().isEmpty());
        if (!isThere) {
            problems.add(ProtobufProblems.noAccessor(field, path, message.qualifiedName(), method));
        }
    }
}
