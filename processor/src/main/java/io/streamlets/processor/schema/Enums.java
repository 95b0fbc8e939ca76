package io.streamlets.processor.schema;

import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.RecordType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An enum of Java: its symbols are the names of its constants, in their order. */
final class Enums {
    private final DataTypes types;
    private final Findings findings;
    private final ClassesInSchema classNames;

    Enums(DataTypes types, Findings findings, ClassesInSchema classNames) {
        this.types = types;
        this.findings = findings;
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
        Optional<TypeElement> hidden = DataTypes.hidden(type);
        if (hidden.isPresent()) {
            findings.add(path, TypeProblems.notPublic(path, type, hidden.get()));
            return null;
        }
        List<String> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element::getSimpleName)
                .map(Object::toString)
                .toList();
        if (constants.isEmpty()) {
            findings.add(path, TypeProblems.nothingIn(path, type, "constants", "a constant"));
            return null;
        }
        Optional<String> illegal =
                constants.stream().filter(name -> !SchemaNames.isLegal(name)).findFirst();
        if (illegal.isPresent()) {
            findings.add(path, TypeProblems.illegalName(path, "constant", illegal.get(), type));
            return null;
        }
        ClassRef reference = types.reference(type);
        return classNames.isFree(type, reference, path)
                ? new EnumType(reference, SchemaNames.of(reference), constants, constants)
                : null;
    }
}
