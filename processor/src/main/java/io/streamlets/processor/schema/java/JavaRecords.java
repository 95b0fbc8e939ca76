package io.streamlets.processor.schema.java;

import io.streamlets.blueprint.problem.Problem;
import io.streamlets.processor.compiler.Accessors;
import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.schema.FieldNames;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Obstacles;
import io.streamlets.processor.schema.Recursion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a Java record (its components) or bean (its fields, the inherited ones first, each with a public getter and
 * setter; static and transient fields are left out).
 */
final class JavaRecords {
    private final CompilerTypes types;
    private final Obstacles obstacles;
    private final Recursion recursion;
    private final SchemaNames classNames;
    private final JavaTypes fieldTypes;

    JavaRecords(
            CompilerTypes types,
            Obstacles obstacles,
            Recursion recursion,
            SchemaNames classNames,
            JavaTypes.NestedTypes nested) {
        this.types = types;
        this.obstacles = obstacles;
        this.recursion = recursion;
        this.classNames = classNames;
        this.fieldTypes = new JavaTypes(types, obstacles, nested);
    }

    /** The class at the end of a path that does not lead into it yet; null if it has no codec. */
    @Nullable
    DataType read(TypeElement type, FieldPath path) {
        return recursion.enter(
                type, path, List.of(SchemaNames.of(ClassNames.of(type))), inner -> fields(type, inner, path));
    }

    /**
     * The class at the end of a path that leads into it.
     *
     * @param member the path to the member that holds the class
     */
    @Nullable
    RecordType fields(TypeElement type, FieldPath path, FieldPath member) {
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        Optional<Problem> unfit = unfit(type, member);
        if (unfit.isPresent()) {
            obstacles.add(member, unfit.get());
            return null;
        }
        if (obstacles.isHidden(type, member)) {
            return null;
        }
        // The field of a component, because the compiler does not know where the component itself stands.
        List<VariableElement> members = isRecord ? instanceFields(type) : beanFields(type);
        if (members.isEmpty() && !isRecord) {
            obstacles.add(member, JavaProblems.noFields(member, type));
            return null;
        }
        ClassRef reference = ClassNames.of(type);
        if (!classNames.isFree(type, reference, member)) {
            return null;
        }
        FieldNames names = new FieldNames(obstacles);
        Optional<Accessors> accessors = isRecord ? Optional.empty() : Optional.of(types.accessors(type));
        List<DataField> fields = new ArrayList<>();
        for (VariableElement found : members) {
            FieldPath at = path.field(found.getSimpleName().toString(), found);
            TypeMirror java = types.inClass(type, found);
            DataField field = accessors.isEmpty()
                    ? component(type, java, at, names)
                    : property(type, java, Property.of(at.name(), java, accessors.get()), at, names);
            if (field != null) {
                fields.add(field);
            }
        }
        RecordType.Form form = isRecord ? RecordType.Form.CONSTRUCTOR : RecordType.Form.BEAN;
        return fields.size() < members.size()
                ? null
                : new RecordType(reference, SchemaNames.of(reference), form, fields);
    }

    /** Why the class is neither a record nor a bean. */
    private Optional<Problem> unfit(TypeElement type, FieldPath member) {
        if (type.getKind() != ElementKind.RECORD && type.getKind() != ElementKind.CLASS) {
            return Optional.of(
                    JavaProblems.noCodec(member, type.getQualifiedName(), "it is neither a record nor a class"));
        }
        return type.getTypeParameters().isEmpty()
                ? unfit(type).map(reason -> JavaProblems.noCodec(member, type.getQualifiedName(), reason))
                : Optional.of(JavaProblems.generic(member, type));
    }

    /** Why a class without type parameters is not a record or bean. */
    private Optional<String> unfit(TypeElement type) {
        boolean isNested = type.getEnclosingElement() instanceof TypeElement;
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (isNested && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("it is an inner class");
        }
        if (type.getQualifiedName().toString().startsWith("java.")) {
            return Optional.of("it is not one of the classes of Java that have a counterpart in Avro and Spark");
        }
        if (type.getKind() == ElementKind.RECORD) {
            return Optional.empty();
        }
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(each -> each.getParameters().isEmpty())
                .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
                .findFirst();
        if (constructor.isEmpty()) {
            return Optional.of("it has no public constructor without parameters");
        }
        return constructor
                .filter(each -> !types.checkedExceptions(each).isEmpty())
                .map(throwing -> "its constructor without parameters declares a checked exception");
    }

    private List<VariableElement> beanFields(TypeElement type) {
        if (obstacles.isMissing(type.getSuperclass())) {
            return List.of();
        }
        List<VariableElement> fields = CompilerTypes.classOf(type.getSuperclass())
                .filter(parent -> !parent.getQualifiedName().contentEquals("java.lang.Object"))
                .map(this::beanFields)
                .map(ArrayList::new)
                .orElseGet(ArrayList::new);
        fields.addAll(instanceFields(type));
        return fields;
    }

    private static List<VariableElement> instanceFields(TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC))
                .filter(field -> !field.getModifiers().contains(Modifier.TRANSIENT))
                .toList();
    }

    private @Nullable DataField component(TypeElement type, TypeMirror java, FieldPath path, FieldNames names) {
        DataType fieldType = names.isFree(path, path.name()) ? fieldType(type, java, path) : null;
        return fieldType == null ? null : DataField.plain(path.name(), fieldType, path.name(), null);
    }

    private @Nullable DataField property(
            TypeElement type, TypeMirror java, Property property, FieldPath path, FieldNames names) {
        DataType fieldType = names.isFree(path, property.name()) ? fieldType(type, java, path) : null;
        if (fieldType == null) {
            return null;
        }
        if (property.getter().isEmpty()) {
            obstacles.add(path, JavaProblems.noAccessor(path, "getter", property.getterText()));
        }
        if (property.setter().isEmpty()) {
            obstacles.add(path, JavaProblems.noAccessor(path, "setter", property.setterText()));
        }
        List<ExecutableElement> throwing = Stream.of(property.getter(), property.setter())
                .flatMap(Optional::stream)
                .filter(each -> !types.checkedExceptions(each).isEmpty())
                .toList();
        throwing.forEach(method -> obstacles.add(path, JavaProblems.throwing(path, method)));
        return property.isComplete() && throwing.isEmpty()
                ? new DataField(
                        property.name(),
                        path.name(),
                        fieldType,
                        property.getter().orElseThrow().getSimpleName().toString(),
                        false,
                        property.setter().orElseThrow().getSimpleName().toString())
                : null;
    }

    private @Nullable DataType fieldType(TypeElement type, TypeMirror java, FieldPath path) {
        if (!SchemaNames.isLegal(path.name())) {
            obstacles.add(path, JavaProblems.illegalName(path, "field", path.name(), type));
            return null;
        }
        return fieldTypes.type(java, path);
    }
}
