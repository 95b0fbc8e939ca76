package io.streamlets.processor.schema.java;

import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Obstacles;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The names of the classes in one schema that is derived from them: each a name of its own, which Avro allows. */
final class SchemaNames {
    private static final Pattern LEGAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Map<String, TypeElement> classes = new HashMap<>();
    private final Obstacles obstacles;

    SchemaNames(Obstacles obstacles) {
        this.obstacles = obstacles;
    }

    /** The full name: the package, and the class's names joined with {@code _}. */
    static String of(ClassRef type) {
        String name = String.join("_", type.simpleNames());
        return type.packageName().isEmpty() ? name : type.packageName() + "." + name;
    }

    /** Whether Avro allows a name that Java allows. */
    static boolean isLegal(CharSequence name) {
        return LEGAL.matcher(name).matches();
    }

    /**
     * Whether the class can have its name; if not, that is added to the obstacles.
     *
     * @param path the way to what holds the class
     */
    boolean isFree(TypeElement type, ClassRef reference, FieldPath path) {
        String name = of(reference);
        if (!Stream.of(name.split("\\.")).allMatch(SchemaNames::isLegal)) {
            obstacles.add(path, JavaProblems.illegalClassName(path, type));
            return false;
        }
        TypeElement other = classes.putIfAbsent(name, type);
        boolean isFree = other == null || other.equals(type);
        if (!isFree) {
            obstacles.add(path, JavaProblems.sameClassName(path, name, other, type));
        }
        return isFree;
    }
}
