package io.streamlets.processor.schema.java;

import io.streamlets.processor.compiler.ClassNames;
import io.streamlets.processor.compiler.CompilerTypes;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UnionType;
import io.streamlets.processor.model.UnionType.Branch;
import io.streamlets.processor.schema.FieldPath;
import io.streamlets.processor.schema.Obstacles;
import io.streamlets.processor.schema.Recursion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** A sealed interface of Java records: a union of them, in the order in which it permits them. */
final class SealedInterfaces {
    private final Obstacles obstacles;
    private final Recursion recursion;
    private final SchemaNames classNames;
    private final JavaRecords records;

    SealedInterfaces(Obstacles obstacles, Recursion recursion, SchemaNames classNames, JavaRecords records) {
        this.obstacles = obstacles;
        this.recursion = recursion;
        this.classNames = classNames;
        this.records = records;
    }

    static boolean isOne(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && type.getModifiers().contains(Modifier.SEALED);
    }

    /**
     * A sealed interface as a data type of its own: a record whose only field is the union.
     *
     * @param path the interface itself
     */
    @Nullable
    RecordType root(TypeElement type, FieldPath path) {
        DataType union = union(type, path, path);
        return union == null || !classNames.isFree(type, ClassNames.of(type), path)
                ? null
                : RecordType.ofValue(ClassNames.of(type), SchemaNames.of(ClassNames.of(type)), union);
    }

    /** A sealed interface at the end of a path that does not lead into it yet. */
    @Nullable
    DataType read(TypeElement type, FieldPath path) {
        List<String> names = permitted(type).stream()
                .map(each -> SchemaNames.of(ClassNames.of(each)))
                .toList();
        return recursion.enter(type, path, names, inner -> union(type, inner, path));
    }

    private @Nullable DataType union(TypeElement type, FieldPath path, FieldPath member) {
        if (obstacles.isHidden(type, member)) {
            return null;
        }
        if (!type.getTypeParameters().isEmpty()) {
            obstacles.add(member, JavaProblems.generic(member, type));
            return null;
        }
        Map<String, TypeElement> columns = new HashMap<>();
        List<Branch> branches = new ArrayList<>();
        List<TypeElement> permitted = permitted(type);
        for (TypeElement each : permitted) {
            Branch branch = branch(type, each, branches.size(), path, columns);
            if (branch != null) {
                branches.add(branch);
            }
        }
        return branches.size() < permitted.size() ? null : new UnionType(ClassNames.of(type), branches, -1);
    }

    private @Nullable Branch branch(
            TypeElement type, TypeElement permitted, int index, FieldPath path, Map<String, TypeElement> columns) {
        if (permitted.getKind() != ElementKind.RECORD) {
            obstacles.add(path, JavaProblems.noRecord(path, type, permitted));
            return null;
        }
        String name = permitted.getSimpleName().toString();
        String column = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        TypeElement other = columns.putIfAbsent(column.toLowerCase(Locale.ROOT), permitted);
        if (other != null) {
            obstacles.add(path, JavaProblems.sameRecordName(path, type, other, permitted));
            return null;
        }
        DataType record = records.read(permitted, path);
        return record == null
                ? null
                : new Branch(index, permitted.getQualifiedName().toString(), column, record);
    }

    /** What the interface permits; instead of a sealed interface, what that permits. */
    private static List<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .flatMap(each -> CompilerTypes.classOf(each).stream())
                .flatMap(each -> isOne(each) ? permitted(each).stream() : Stream.of(each))
                .distinct()
                .toList();
    }
}
