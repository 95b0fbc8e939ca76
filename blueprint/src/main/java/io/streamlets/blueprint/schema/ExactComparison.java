package io.streamlets.blueprint.schema;

import io.streamlets.blueprint.schema.SchemaDifference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.avro.Schema;

/** Walks two schemas side by side and notes whatever is not the same; used once. */
final class ExactComparison {
    private final List<SchemaDifference> differences = new ArrayList<>();
    private final Set<String> comparedRecords = new HashSet<>();

    List<SchemaDifference> compare(Schema writer, Schema reader) {
        compare("", writer, reader);
        if (differences.isEmpty() && !AvroSchemas.fingerprint(writer).equals(AvroSchemas.fingerprint(reader))) {
            // Not known to happen; but what is not understood must not pass.
            type("", writer, reader);
        }
        return List.copyOf(differences);
    }

    private void compare(String path, Schema writer, Schema reader) {
        boolean sameLogicalType = Objects.equals(SchemaText.logicalType(writer), SchemaText.logicalType(reader));
        if (writer.getType() != reader.getType() || !sameLogicalType) {
            type(path, writer, reader);
            return;
        }
        switch (reader.getType()) {
            case RECORD -> records(path, writer, reader);
            case ENUM -> {
                names(path, writer, reader);
                if (!writer.getEnumSymbols().equals(reader.getEnumSymbols())) {
                    add(path, Kind.SYMBOLS, list(reader.getEnumSymbols()), list(writer.getEnumSymbols()));
                }
            }
            case FIXED -> {
                if (writer.getFixedSize() != reader.getFixedSize()) {
                    type(path, writer, reader);
                } else {
                    names(path, writer, reader);
                }
            }
            case ARRAY -> compare(path + "[]", writer.getElementType(), reader.getElementType());
            case MAP -> compare(path + "{}", writer.getValueType(), reader.getValueType());
            case UNION -> unions(path, writer, reader);
            default -> {
                // Primitive types without a difference so far are the same.
            }
        }
    }

    private void records(String path, Schema writer, Schema reader) {
        names(path, writer, reader);
        if (!comparedRecords.add(writer.getFullName() + " " + reader.getFullName())) {
            return;
        }
        for (Schema.Field field : reader.getFields()) {
            Schema.Field written = writer.getField(field.name());
            String fieldPath = path.isEmpty() ? field.name() : path + "." + field.name();
            if (written == null) {
                add(fieldPath, Kind.MISSING_FIELD, SchemaText.of(field.schema()), "nothing");
            } else {
                compare(fieldPath, written.schema(), field.schema());
            }
        }
        for (Schema.Field field : writer.getFields()) {
            if (reader.getField(field.name()) == null) {
                String fieldPath = path.isEmpty() ? field.name() : path + "." + field.name();
                add(fieldPath, Kind.EXTRA_FIELD, "nothing", SchemaText.of(field.schema()));
            }
        }
        List<String> expected = commonFields(reader, writer);
        List<String> actual = commonFields(writer, reader);
        if (!expected.equals(actual)) {
            add(path, Kind.ORDER, list(expected), list(actual));
        }
    }

    private void unions(String path, Schema writer, Schema reader) {
        boolean sameBranches = writer.getTypes().stream()
                .map(Schema::getFullName)
                .toList()
                .equals(reader.getTypes().stream().map(Schema::getFullName).toList());
        if (!sameBranches) {
            type(path, writer, reader);
            return;
        }
        for (int branch = 0; branch < reader.getTypes().size(); branch++) {
            compare(path, writer.getTypes().get(branch), reader.getTypes().get(branch));
        }
    }

    private void names(String path, Schema writer, Schema reader) {
        if (!writer.getFullName().equals(reader.getFullName())) {
            add(path, Kind.NAME, reader.getFullName(), writer.getFullName());
        }
    }

    private void type(String path, Schema writer, Schema reader) {
        add(path, Kind.TYPE, SchemaText.of(reader), SchemaText.of(writer));
    }

    private void add(String path, Kind kind, String expected, String actual) {
        differences.add(new SchemaDifference(path, kind, expected, actual));
    }

    private static List<String> commonFields(Schema of, Schema other) {
        return of.getFields().stream()
                .map(Schema.Field::name)
                .filter(name -> other.getField(name) != null)
                .toList();
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }
}
