package io.streamlets.processor.schema.avro;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;

/** The Java names that Avro's compiler makes of the names in a schema. */
final class AvroNames {
    private AvroNames() {}

    /** The class of a record, an enum or a fixed type. */
    static String className(String fullName) {
        return SpecificData.mangleFullyQualified(fullName);
    }

    /** The constant of a symbol of an enum. */
    static String constant(String symbol) {
        return SpecificData.mangle(symbol);
    }

    /** What follows {@code get} and {@code set} in the names of the methods of a record's fields, by the fields' names. */
    static Map<String, String> accessors(Schema record) {
        Set<String> names = record.getFields().stream().map(Schema.Field::name).collect(Collectors.toSet());
        return names.stream()
                .collect(Collectors.toMap(Function.identity(), name -> accessor(name, record.isError(), names)));
    }

    /** Names that differ only in the case of the first letter or in leading underscores get a number. */
    private static String accessor(String field, boolean isError, Set<String> names) {
        String name = SpecificData.mangleMethod(field, isError);
        StringBuilder accessor = new StringBuilder();
        boolean upper = true;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '_') {
                upper = true;
            } else {
                accessor.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        int number = similarNames(field, names) - 1;
        if (number < 0) {
            return accessor.toString();
        }
        if (accessor.charAt(accessor.length() - 1) != '$') {
            accessor.append('$');
        }
        return accessor.append(number).toString();
    }

    private static int similarNames(String name, Set<String> names) {
        int similar = 0;
        String bare = name;
        while (bare.startsWith("_")) {
            bare = bare.substring(1);
            similar += names.contains(bare) ? 1 : 0;
            similar += names.contains(otherCase(bare)) ? 1 : 0;
        }
        boolean upper = !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
        return similar + (upper && names.contains(otherCase(name)) ? 1 : 0);
    }

    /** The name with its first letter in the other case. */
    private static String otherCase(String name) {
        int first = 0;
        while (first < name.length() && name.charAt(first) == '_') {
            first++;
        }
        if (first == name.length()) {
            return name;
        }
        String letter = name.substring(first, first + 1);
        String other = Character.isLowerCase(letter.charAt(0))
                ? letter.toUpperCase(Locale.ROOT)
                : letter.toLowerCase(Locale.ROOT);
        return name.substring(0, first) + other + name.substring(first + 1);
    }
}
