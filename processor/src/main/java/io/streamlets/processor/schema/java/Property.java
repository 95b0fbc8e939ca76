package io.streamlets.processor.schema.java;

import io.streamlets.processor.compiler.Accessors;
import io.streamlets.processor.compiler.CompilerTypes;
import java.beans.Introspector;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The property of a bean that a field stands for: its name, which is the column's, and the methods that get and set it.
 *
 * @param getterText the getter that is expected, as a user would write it
 * @param setterText the setter that is expected, as a user would write it
 */
record Property(
        String name,
        Optional<ExecutableElement> getter,
        Optional<ExecutableElement> setter,
        String getterText,
        String setterText) {

    /**
     * The property of a field with the given type. It has the field's name, and its methods have that name with or without a capital
     * ({@code getXAxis} or {@code getxAxis} for {@code xAxis}). A boolean {@code isOpen} that has no such methods is the property
     * {@code open}, as IDEs, Lombok and {@link Introspector} have it.
     */
    static Property of(String field, TypeMirror type, Accessors accessors) {
        Property plain = property(field, List.of(capitalized(field), field), field, type, accessors);
        if (plain.isComplete() || !isQuestion(field) || !CompilerTypes.isBoolean(type)) {
            return plain;
        }
        String stem = field.substring(2);
        return property(Introspector.decapitalize(stem), List.of(stem), field, type, accessors);
    }

    private static Property property(
            String name, List<String> stems, String field, TypeMirror type, Accessors accessors) {
        // Only of the primitive type may the getter begin so.
        List<String> prefixes =
                type.getKind().isPrimitive() && CompilerTypes.isBoolean(type) ? List.of("is", "get") : List.of("get");
        List<String> getters = stems.stream()
                .flatMap(stem -> prefixes.stream().map(prefix -> prefix + stem))
                .toList();
        List<String> setters = stems.stream().map(stem -> "set" + stem).toList();
        return new Property(
                name,
                first(getters.stream().map(getter -> accessors.getter(getter, type))),
                first(setters.stream().map(setter -> accessors.setter(setter, type))),
                type + " " + getters.get(0) + "()",
                "void " + setters.get(0) + "(" + type + " " + field + ")");
    }

    private static Optional<ExecutableElement> first(Stream<Optional<ExecutableElement>> found) {
        return found.flatMap(Optional::stream).findFirst();
    }

    /** Whether the field can be got and set. */
    boolean isComplete() {
        return getter.isPresent() && setter.isPresent();
    }

    private static boolean isQuestion(String field) {
        return field.length() > 2 && field.startsWith("is") && Character.isUpperCase(field.charAt(2));
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
