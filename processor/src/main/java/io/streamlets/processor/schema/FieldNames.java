package io.streamlets.processor.schema;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of the fields of one record: Spark, whose columns they become, does not tell upper and lower case apart. */
final class FieldNames {
    private final Map<String, FieldPath> fields = new HashMap<>();
    private final Findings findings;

    FieldNames(Findings findings) {
        this.findings = findings;
    }

    /**
     * Whether no field before this one has the name; if one has, that is added to the findings.
     *
     * @param name what the field is called in the schema
     */
    boolean isFree(FieldPath path, String name) {
        FieldPath other = fields.putIfAbsent(name.toLowerCase(Locale.ROOT), path);
        if (other != null) {
            findings.add(path, TypeProblems.sameName(path, name, other.name()));
        }
        return other == null;
    }
}
