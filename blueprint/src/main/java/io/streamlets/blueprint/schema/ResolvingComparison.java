package io.streamlets.blueprint.schema;

import io.streamlets.blueprint.schema.AvroDifference.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Resolver;
import org.apache.avro.Resolver.Action;
import org.apache.avro.Resolver.EnumAdjust;
import org.apache.avro.Resolver.ErrorAction;
import org.apache.avro.Resolver.RecordAdjust;
import org.apache.avro.Resolver.WriterUnion;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;

/**
 * Walks the actions with which Avro would resolve a writer's schema to a reader's, and notes whatever would fail; used once.
 *
 * <p>Walking the actions rather than the schemas gives what readers really do the last word. Where they are more lenient
 * than the specification, with the names of records, {@link SchemaCompatibility} is asked too.
 */
final class ResolvingComparison {
    private final List<SchemaDifference> differences = new ArrayList<>();
    private final Set<String> comparedRecords = new HashSet<>();

    List<SchemaDifference> compare(Schema writer, Schema reader) {
        resolve("", writer, reader);
        return List.copyOf(new LinkedHashSet<>(differences));
    }

    private void resolve(String path, Schema writer, Schema reader) {
        Action action;
        try {
            action = Resolver.resolve(writer, reader);
        } catch (AvroRuntimeException | NullPointerException contradiction) {
            // Such as an alias that makes two fields of the writer one, or a default of another type than its field.
            add(path, Kind.READER, AvroTypeText.of(reader), String.valueOf(contradiction.getMessage()));
            return;
        }
        compare(path, action);
    }

    private void compare(String path, Action action) {
        switch (action.type) {
            case ERROR -> error(path, (ErrorAction) action);
            case WRITER_UNION -> writerUnion(path, (WriterUnion) action);
            case READER_UNION -> {
                Resolver.ReaderUnion union = (Resolver.ReaderUnion) action;
                compare(branch(path, union.reader, union.actualAction.reader), union.actualAction);
            }
            case SKIP -> {
                // The reader does not want the field.
            }
            default -> {
                if (sameMeaning(action)) {
                    parts(path, action);
                } else {
                    add(path, Kind.MEANING, AvroTypeText.of(action.reader), AvroTypeText.of(action.writer));
                }
            }
        }
    }

    private void parts(String path, Action action) {
        switch (action.type) {
            case CONTAINER -> {
                boolean isMap = action.reader.getType() == Schema.Type.MAP;
                if (isMap) {
                    keys(path + "{key}", MapKeySchema.of(action.writer), MapKeySchema.of(action.reader));
                }
                compare(path + (isMap ? "{}" : "[]"), ((Resolver.Container) action).elementAction);
            }
            case ENUM -> symbols(path, (EnumAdjust) action);
            case RECORD -> record(path, (RecordAdjust) action);
            default -> {
                // A type without parts.
            }
        }
    }

    private void record(String path, RecordAdjust record) {
        if (!isNew(path, record)) {
            return;
        }
        int wanted = 0;
        for (Action field : record.fieldActions) {
            if (field.type != Action.Type.SKIP) {
                compare(join(path, record.readerOrder[wanted].name()), field);
                wanted++;
            }
        }
    }

    /** Every text is a key of a reader that takes texts. */
    private void keys(String path, Schema writer, Schema reader) {
        if (!reader.equals(Schema.create(Schema.Type.STRING))) {
            resolve(path, writer, reader);
        }
    }

    private void symbols(String path, EnumAdjust action) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < action.adjustments.length; i++) {
            if (action.adjustments[i] < 0) {
                missing.add(action.writer.getEnumSymbols().get(i));
            }
        }
        if (!missing.isEmpty()) {
            add(path, Kind.SYMBOLS, String.join(", ", action.reader.getEnumSymbols()), String.join(" or ", missing));
        }
    }

    /** A branch without a type in the reader counts alone only if a record can have another, null aside. */
    private void writerUnion(String path, WriterUnion union) {
        List<Action> misfits = new ArrayList<>();
        boolean someFit = false;
        for (Action branch : union.actions) {
            if (isMisfit(branch)) {
                misfits.add(branch);
            } else {
                someFit |= branch.writer.getType() != Schema.Type.NULL;
                compare(union.unionEquiv ? branch(path, union.reader, branch.reader) : path, branch);
            }
        }
        if (someFit) {
            misfits.forEach(
                    misfit -> add(path, Kind.BRANCH, AvroTypeText.of(union.reader), AvroTypeText.of(misfit.writer)));
        } else if (!misfits.isEmpty()) {
            add(path, Kind.TYPE, AvroTypeText.of(union.reader), AvroTypeText.of(union.writer));
        }
    }

    private static boolean isMisfit(Action action) {
        return action instanceof ErrorAction error
                && switch (error.error) {
                    case INCOMPATIBLE_SCHEMA_TYPES, NO_MATCHING_BRANCH -> true;
                    case NAMES_DONT_MATCH, SIZES_DONT_MATCH, MISSING_REQUIRED_FIELD -> false;
                };
    }

    private void error(String path, ErrorAction error) {
        switch (error.error) {
            case NAMES_DONT_MATCH -> add(path, Kind.NAME, error.reader.getFullName(), error.writer.getFullName());
            case MISSING_REQUIRED_FIELD -> missingFields(path, error);
            case INCOMPATIBLE_SCHEMA_TYPES, NO_MATCHING_BRANCH, SIZES_DONT_MATCH ->
                add(path, Kind.TYPE, AvroTypeText.of(error.reader), AvroTypeText.of(error.writer));
        }
    }

    /** Avro stops at the first field without a default; the user wants to know of all, and of what else is wrong. */
    private void missingFields(String path, ErrorAction error) {
        if (!isNew(path, error)) {
            return;
        }
        for (Schema.Field field : error.reader.getFields()) {
            Schema.Field written = error.writer.getField(field.name());
            if (written != null) {
                resolve(join(path, field.name()), written.schema(), field.schema());
            } else if (!field.hasDefaultValue()) {
                add(join(path, field.name()), Kind.NO_DEFAULT, AvroTypeText.of(field.schema()), "nothing");
            }
        }
    }

    /** Whether this pair of records has not been met before, such as in a schema that refers to itself. */
    private boolean isNew(String path, Action record) {
        if (!comparedRecords.add(record.writer.getFullName() + " " + record.reader.getFullName())) {
            return false;
        }
        if (!SchemaCompatibility.schemaNameEquals(record.reader, record.writer)) {
            add(path, Kind.NAME, record.reader.getFullName(), record.writer.getFullName());
        }
        return true;
    }

    private static boolean sameMeaning(Action action) {
        return LogicalMeaning.of(action.reader).canTake(LogicalMeaning.of(action.writer));
    }

    /** In a union of null and one type the branch goes without saying. */
    private static String branch(String path, Schema union, Schema branch) {
        boolean several = union.getTypes().stream()
                        .filter(type -> type.getType() != Schema.Type.NULL)
                        .count()
                > 1;
        return several ? path + "<" + branch.getFullName() + ">" : path;
    }

    private static String join(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    private void add(String path, Kind kind, String expected, String actual) {
        differences.add(new AvroDifference(path, kind, expected, actual));
    }
}
