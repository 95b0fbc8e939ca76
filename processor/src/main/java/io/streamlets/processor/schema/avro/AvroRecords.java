package io.streamlets.processor.schema.avro;

import io.streamlets.processor.compiler.Accessors;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.schema.FieldNames;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Obstacles;
import io.streamlets.processor.schema.Recursion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** The Avro classes within one data type: their fields, with the getters and, if Avro's compiler made them, the setters. */
public final class AvroRecords {
    private final CompilerTypes types;
    private final SchemaSources sources;
    private final Obstacles obstacles;
    private final Recursion recursion;
    private final AvroTypes fieldTypes;

    AvroRecords(CompilerTypes types, SchemaSources sources, Obstacles obstacles, Recursion recursion) {
        this.types = types;
        this.sources = sources;
        this.obstacles = obstacles;
        this.recursion = recursion;
        this.fieldTypes = new AvroTypes(types, this, obstacles, sources);
    }

    /** The class at the end of a path that does not lead into it yet, by the schema that it shows; null if it has no codec. */
    public @Nullable DataType read(TypeElement type, FieldPath path) {
        return schemaOf(type, path).map(schema -> read(schema, type, path)).orElse(null);
    }

    Optional<Schema> schemaOf(TypeElement type, FieldPath path) {
        Optional<Schema> schema = sources.find(type);
        if (schema.isEmpty()) {
            obstacles.add(path, sources.missing(type));
        }
        return schema;
    }

    /** The same for a class that was made for the schema. */
    @Nullable
    DataType read(Schema schema, TypeElement type, FieldPath path) {
        return recursion.enter(type, path, List.of(schema.getFullName()), inner -> fields(schema, type, inner, path));
    }

    /**
     * The class at the end of a path that leads into it.
     *
     * @param member the path to the member that holds the class
     */
    @Nullable
    RecordType fields(Schema schema, TypeElement type, FieldPath path, FieldPath member) {
        if (obstacles.isHidden(type, member)) {
            return null;
        }
        FieldNames names = new FieldNames(obstacles);
        Map<String, String> accessorNames = AvroNames.accessors(schema);
        Accessors accessors = types.accessors(type);
        List<DataField> fields = new ArrayList<>();
        RecordType.Form form = RecordType.Form.SETTERS;
        for (Schema.Field field : schema.getFields()) {
            FieldPath at = path.field(field.name(), type);
            String accessor = accessorNames.getOrDefault(field.name(), "");
            DataField found = names.isFree(at, field.name()) ? field(field, accessor, accessors, at) : null;
            if (found != null) {
                fields.add(found);
                form = isPlain(found, accessors) ? form : RecordType.Form.PUT;
            }
        }
        return fields.size() < schema.getFields().size()
                ? null
                : new RecordType(ClassNames.of(type), schema.getFullName(), form, fields);
    }

    private @Nullable DataField field(Schema.Field field, String accessor, Accessors accessors, FieldPath path) {
        Optional<ExecutableElement> getter = accessors.getter("get" + accessor);
        if (getter.isEmpty()) {
            obstacles.add(path, AvroProblems.noGetter(path, "get" + accessor + "()"));
            return null;
        }
        TypeMirror java = getter.get().getReturnType();
        List<? extends TypeMirror> optional =
                CompilerTypes.is(java, "java.util.Optional") ? CompilerTypes.arguments(java) : List.of();
        DataType fieldType = fieldTypes.type(field.schema(), optional.isEmpty() ? java : optional.get(0), path);
        return fieldType == null
                ? null
                : new DataField(
                        field.name(), field.name(), fieldType, "get" + accessor, !optional.isEmpty(), "set" + accessor);
    }

    private static boolean isPlain(DataField field, Accessors accessors) {
        return !field.getsOptional()
                && accessors
                        .getter(field.getter())
                        .flatMap(getter -> accessors.setter(String.valueOf(field.setter()), getter.getReturnType()))
                        .isPresent();
    }
}
