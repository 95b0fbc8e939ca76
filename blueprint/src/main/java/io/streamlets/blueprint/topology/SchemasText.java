package io.streamlets.blueprint.topology;

import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Writes schemas as one aligned table: each with its fields, and below it the records within it. */
final class SchemasText {

    /** A type as the table shows it: under one name, schemas may have different ones. */
    private record Type(String name, Map<String, String> fields) {}

    private final TextTable table = new TextTable();
    private final Set<Type> shown = new HashSet<>();

    private SchemasText() {}

    static String render(Collection<SchemaDescriptor> schemas) {
        SchemasText text = new SchemasText();
        Map<SchemaDescriptor, SchemaFields> all = new LinkedHashMap<>();
        schemas.stream()
                .filter(schema -> !schema.isBytes())
                .forEach(schema -> all.put(schema, SchemaFields.of(schema)));
        // What is on a port has an entry of its own, wherever else it is.
        all.forEach((schema, fields) -> text.shown.add(new Type(schema.name(), fields.fields())));
        all.forEach(text::schema);
        return text.table.render();
    }

    private void schema(SchemaDescriptor schema, SchemaFields fields) {
        type(schema.name(), schema.format() + " " + schema.fingerprint().substring(0, 8), fields.fields());
        schema.depths().forEach((type, depth) -> table.row("    levels of " + type, "" + depth));
        fields.nested().forEach((name, itsFields) -> {
            if (shown.add(new Type(name, itsFields))) {
                type(name, "in " + schema.name(), itsFields);
            }
        });
    }

    private void type(String name, String what, Map<String, String> fields) {
        table.row("  " + name, what);
        fields.forEach((field, type) -> table.row("    " + field, type));
    }
}
