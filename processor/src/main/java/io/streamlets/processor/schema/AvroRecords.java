package io.streamlets.processor.schema;

import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;

/** The fields of an Avro class, with the getters and, if its compiler made them, the setters. */
final class AvroRecords {
    private final DataTypes types;
    private final Findings findings;
    private final Recursion recursion;
    private final AvroTypes fieldTypes;

    AvroRecords(DataTypes types, Findings findings, Recursion recursion, AvroUnions.Conversions conversions) {
        this.types = types;
        this.findings = findings;
        this.recursion = recursion;
        this.fieldTypes = new AvroTypes(types, this, findings, conversions);
    }

    /** The class at the end of a path that does not lead into it yet; null if it has no codec. */
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
        Optional<TypeElement> hidden = DataTypes.hidden(type);
        if (hidden.isPresent()) {
            findings.add(member, TypeProblems.notPublic(member, type, hidden.get()));
            return null;
        }
        FieldNames names = new FieldNames(findings);
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
                : new RecordType(types.reference(type), schema.getFullName(), form, fields);
    }

    private @Nullable DataField field(Schema.Field field, String accessor, Accessors accessors, FieldPath path) {
        Optional<ExecutableElement> getter = accessors.getter("get" + accessor);
        if (getter.isEmpty()) {
            findings.add(path, TypeProblems.noAvroGetter(path, "get" + accessor + "()"));
            return null;
        }
        TypeMirror java = getter.get().getReturnType();
        List<? extends TypeMirror> optional =
                DataTypes.is(java, "java.util.Optional") ? DataTypes.arguments(java) : List.of();
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
