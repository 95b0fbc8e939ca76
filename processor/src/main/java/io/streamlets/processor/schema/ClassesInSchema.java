package io.streamlets.processor.schema;

import io.streamlets.processor.model.ClassRef;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The classes that have names in one derived schema: each a name of its own, which Avro allows. */
final class ClassesInSchema {
    private final Map<String, TypeElement> classes = new HashMap<>();
    private final Findings findings;

    ClassesInSchema(Findings findings) {
        this.findings = findings;
    }

    /**
     * Whether the class can have its name; if not, that is added to the findings.
     *
     * @param path the way to what holds the class
     */
    boolean isFree(TypeElement type, ClassRef reference, FieldPath path) {
        String name = SchemaNames.of(reference);
        if (!SchemaNames.isLegalFullName(name)) {
            findings.add(path, TypeProblems.illegalClassName(path, type));
            return false;
        }
        TypeElement other = classes.putIfAbsent(name, type);
        boolean isFree = other == null || other.equals(type);
        if (!isFree) {
            findings.add(path, TypeProblems.sameClassName(path, name, other, type));
        }
        return isFree;
    }
}
