package io.streamlets.processor.schema;

import io.streamlets.processor.model.ClassRef;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names in a schema that is derived from Java classes. */
final class SchemaNames {
    private static final Pattern LEGAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private SchemaNames() {}

    /** The full name: the package, and the class's names joined with {@code _}. */
    static String of(ClassRef type) {
        String name = String.join("_", type.simpleNames());
        return type.packageName().isEmpty() ? name : type.packageName() + "." + name;
    }

    /** Whether Avro allows the name of a class, its package included. */
    static boolean isLegalFullName(String name) {
        return Stream.of(name.split("\\.")).allMatch(SchemaNames::isLegal);
    }

    /** Whether Avro allows a name that Java allows. */
    static boolean isLegal(CharSequence name) {
        return LEGAL.matcher(name).matches();
    }
}
