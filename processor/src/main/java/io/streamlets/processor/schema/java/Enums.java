package io.streamlets.processor.schema.java;

import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Obstacles;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An enum of Java: its symbols are the names of its constants, in their order. */
final class Enums {
    private final Obstacles obstacles;
    private final SchemaNames classNames;

    Enums(Obstacles obstacles, SchemaNames classNames) {
        this.obstacles = obstacles;
        this.classNames = classNames;
    }

    static boolean isOne(TypeElement type) {
        return type.getKind() == ElementKind.ENUM;
    }

    /**
     * An enum as a data type of its own: a record whose only field is the enum. The record has a name of its own, since a
     * schema names one thing by one name, and the enum keeps the one that it has in other records.
     *
     * @param path the enum itself
     */
    @Nullable
    RecordType root(TypeElement type, FieldPath path) {
        EnumType value = read(type, path);
        return value == null ? null : RecordType.ofValue(value.javaClass(), value.schemaName() + "Value", value);
    }

    /** The enum at the end of a path; null if it has no codec. */
    @Nullable
    EnumType read(TypeElement type, FieldPath path) {
        if (obstacles.isHidden(type, path)) {
            return null;
        }
        List<String> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
        if (constants.isEmpty()) {
            obstacles.add(path, JavaProblems.nothingIn(path, type, "constants", "a constant"));
            return null;
        }
        Optional<String> illegal =
                constants.stream().filter(name -> !SchemaNames.isLegal(name)).findFirst();
        if (illegal.isPresent()) {
            obstacles.add(path, JavaProblems.illegalName(path, "constant", illegal.get(), type));
            return null;
        }
        ClassRef reference = ClassNames.of(type);
        return classNames.isFree(type, reference, path)
                ? new EnumType(reference, SchemaNames.of(reference), constants, constants)
                : null;
    }
}
