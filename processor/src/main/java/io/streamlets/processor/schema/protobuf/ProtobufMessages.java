package io.streamlets.processor.schema.protobuf;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.diagnostic.Finding;
import io.streamlets.processor.diagnostic.SourceRef;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.ProtobufCut;
import io.streamlets.processor.model.ProtobufEnumType;
import io.streamlets.processor.model.ProtobufField;
import io.streamlets.processor.model.ProtobufField.Form;
import io.streamlets.processor.model.ProtobufMessage;
import io.streamlets.processor.model.ProtobufScalar;
import io.streamlets.processor.model.ProtobufType;
import io.streamlets.processor.model.ProtobufWellKnown;
import io.streamlets.processor.schema.Levels;
import io.streamlets.processor.schema.Obstacles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Makes the model of a message and of those within it, and collects what is wrong with them. */
final class ProtobufMessages {
    private final ProtobufFiles files;
    private final Elements elements;
    private final Levels levels;
    private final Obstacles obstacles;
    private final Map<List<Object>, ProtobufMessage> known = new HashMap<>();
    private final List<TypeElement> around = new ArrayList<>();
    private boolean deprecated;

    ProtobufMessages(ProtobufFiles files, Elements elements, Levels levels, Obstacles obstacles) {
        this.files = files;
        this.elements = elements;
        this.levels = levels;
        this.obstacles = obstacles;
    }

    /** Whether one of the classes or fields is deprecated. */
    boolean isDeprecated() {
        return deprecated;
    }

    /** The message for which protoc made the class, at the end of a path into which it does not lead yet. */
    ProtobufMessage read(Descriptor message, TypeElement type, String path) {
        List<Object> key = levels.key(type, around);
        ProtobufMessage seen = known.get(key);
        if (seen != null) {
            return seen;
        }
        around.add(type);
        deprecated |= isDeprecated(message);
        List<ProtobufField> fields = new ArrayList<>();
        Map<FieldDescriptor, String> accessors = JavaNames.accessors(message);
        Set<String> getters = getters(type);
        for (FieldDescriptor field : message.getFields()) {
            String at = path + "." + field.getName();
            ProtobufField read = field(field, accessors.getOrDefault(field, ""), at);
            if (read != null) {
                // The class may be older or newer than the descriptor, or made by another compiler than protoc.
                String getter = getter(field, read.accessor());
                if (!getters.contains(getter)) {
                    add(ProtobufProblems.noAccessor(
                            field, at, type.getQualifiedName().toString(), getter));
                }
                fields.add(read);
            }
        }
        around.remove(around.size() - 1);
        ProtobufMessage model = new ProtobufMessage(files.classOf(message), message.getFullName(), fields);
        known.put(key, model);
        return model;
    }

    /** Whether code that names the message's class is warned; the classes around a class are named with it. */
    private static boolean isDeprecated(Descriptor message) {
        return message.getOptions().getDeprecated()
                || message.getFile().getOptions().getDeprecated()
                || (message.getContainingType() != null && isDeprecated(message.getContainingType()));
    }

    private @Nullable ProtobufField field(FieldDescriptor field, String accessor, String path) {
        deprecated |= field.getOptions().getDeprecated();
        FieldDescriptor item = field.isMapField() ? field.getMessageType().findFieldByNumber(2) : field;
        ProtobufType type = type(item, path);
        return type == null
                ? null
                : new ProtobufField(
                        field.getName(),
                        field.getNumber(),
                        accessor,
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
        ClassRef name = files.classOf(message);
        TypeElement type = elements.getTypeElement(name.qualifiedName());
        if (type == null) {
            JavaNames.accessors(message)
                    .forEach((each, accessor) -> add(ProtobufProblems.noAccessor(
                            each, path + "." + each.getName(), name.qualifiedName(), getter(each, accessor))));
            return null;
        }
        return switch (levels.turn(type, around)) {
            case ENDLESS -> {
                // The class has no place for a depth: the user of the codec has to declare it.
                Problem problem = ProtobufProblems.recursive(field, path, levels.proposal(type));
                obstacles.add(
                        List.of(problem.fact(), problem.fix()),
                        new Finding(problem, levels.asker().source()));
                yield null;
            }
            case CUT -> new ProtobufCut(name, levels.depth(type));
            case IN -> read(message, type, path);
        };
    }

    private void add(Problem problem) {
        obstacles.add(new Finding(problem, SourceRef.of(around.get(0))));
    }

    private ProtobufEnumType enumeration(FieldDescriptor field) {
        EnumDescriptor type = field.getEnumType();
        deprecated |= type.getOptions().getDeprecated()
                || type.getFile().getOptions().getDeprecated()
                || (type.getContainingType() != null && isDeprecated(type.getContainingType()));
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

    /** The names of the methods that take nothing. */
    private static Set<String> getters(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getParameters().isEmpty())
                .map(method -> method.getSimpleName().toString())
                .collect(Collectors.toSet());
    }

    private static String getter(FieldDescriptor field, String accessor) {
        return "get" + accessor
                + switch (form(field)) {
                    case REPEATED -> "List";
                    case MAP -> "Map";
                    case IMPLICIT, OPTIONAL, REQUIRED -> "";
                };
    }
}
