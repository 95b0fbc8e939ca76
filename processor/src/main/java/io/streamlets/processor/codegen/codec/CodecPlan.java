package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.NameAllocator;
import io.streamlets.processor.codegen.name.ConstantNaming;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.ListType;
import io.streamlets.processor.model.MapType;
import io.streamlets.processor.model.NullableType;
import io.streamlets.processor.model.RecordType;
import io.streamlets.processor.model.UnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The parts of a data type that get methods or constants of their own, in the order in which they first occur, and the names
 * of these.
 *
 * <p>A nested record has four methods however often it occurs. A list, map or union has its own at every place, so that an error can
 * name the place.
 */
final class CodecPlan {
    /**
     * A nested record, list, map or union.
     *
     * @param spot where it first occurs
     * @param stem what its methods have in common: {@code Place} in {@code readPlace} and {@code writePlaceRow}
     */
    record Part(DataType type, Spot spot, String stem) {}

    private final RecordType root;
    private final NameAllocator constants = new NameAllocator();
    private final Set<String> methods = new HashSet<>(Set.of("Object", "Row", "Resolve", "ObjectRow", "RowRow"));
    private final Map<RecordType, Part> records = new HashMap<>();
    private final Map<Spot, Part> containers = new HashMap<>();
    private final Map<String, Integer> levels = new HashMap<>();
    private final NameAllocator columns = new NameAllocator();
    private final Map<ClassRef, RecordType> shown = new LinkedHashMap<>();
    private final List<EnumType> enums = new ArrayList<>();
    private final List<RecordType> recordsInnermostFirst = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    CodecPlan(RecordType root) {
        this.root = root;
        constants.newName("SCHEMA", "SCHEMA");
        constants.newName("CODEC", "CODEC");
        visitFields(root);
        addLast(root);
    }

    RecordType root() {
        return root;
    }

    /** Nested records, lists, maps and unions, in the order of their first occurrence. */
    List<Part> parts() {
        return parts;
    }

    /** The enums, in the order of their first occurrence. */
    List<EnumType> enums() {
        return enums;
    }

    /** All records, each after those that it holds. */
    List<RecordType> recordsInnermostFirst() {
        return recordsInnermostFirst;
    }

    /** The constant of an enum's symbols or of a record's encoder. */
    String constant(DataType type) {
        return constants.get(type);
    }

    /** The records that are shown to Spark by a bean, each class once. */
    Collection<RecordType> shown() {
        return shown.values();
    }

    /** The bean of a record that is shown by one; the levels of a recursive type have it together. */
    String columns(RecordType record) {
        return columns.get(record.javaClass());
    }

    /** The stem of the methods of a nested record. */
    String stem(RecordType record) {
        return Objects.requireNonNull(records.get(record)).stem();
    }

    /** The stem of the methods of a list, map or union at {@code spot}. */
    String stem(Spot spot) {
        return Objects.requireNonNull(containers.get(spot)).stem();
    }

    private void visitFields(RecordType record) {
        for (DataField field : record.fields()) {
            visit(field.type(), Spot.of(record, field.name()));
        }
    }

    private void visit(DataType type, Spot spot) {
        if (type instanceof NullableType nullable) {
            visit(nullable.type(), spot);
        } else if (type instanceof EnumType enumeration && !enums.contains(enumeration)) {
            enums.add(enumeration);
            constants.newName(ConstantNaming.of(enumeration.javaClass().simpleName()), enumeration);
        } else if (type instanceof ListType list) {
            visitContainer(type, list.element(), spot);
        } else if (type instanceof MapType map) {
            visitContainer(type, map.value(), spot);
        } else if (type instanceof UnionType union) {
            addPart(type, spot);
            union.columns().forEach(branch -> visit(branch.type(), spot.branch(branch.column())));
        } else if (type instanceof RecordType record && !records.containsKey(record)) {
            String name = record.javaClass().simpleName();
            Part part = new Part(record, spot, newStem(name));
            records.put(record, part);
            parts.add(part);
            visitFields(record);
            addLast(record);
        }
    }

    /** Adds a record, whose fields have been visited. */
    private void addLast(RecordType record) {
        String name = record.javaClass().simpleName();
        recordsInnermostFirst.add(record);
        constants.newName(constantName(name), record);
        if (RecordColumns.isFor(record) && shown.putIfAbsent(record.javaClass(), record) == null) {
            columns.newName(name + "Columns", record.javaClass());
        }
    }

    private void visitContainer(DataType type, DataType item, Spot spot) {
        addPart(type, spot);
        visit(item, spot.item());
    }

    private void addPart(DataType type, Spot spot) {
        String owner = spot.owner().equals(root) ? "" : spot.owner().javaClass().simpleName();
        Part part = new Part(type, spot, newStem(owner + spot.stem()));
        containers.put(spot, part);
        parts.add(part);
    }

    /** Every stem stands for two names, one with {@code Row} at its end. */
    private String newStem(String wanted) {
        String stem = wanted;
        for (int i = 2; methods.contains(stem) || methods.contains(stem + "Row"); i++) {
            stem = wanted + i;
        }
        methods.add(stem);
        methods.add(stem + "Row");
        return stem;
    }

    /** The levels of a recursive type are numbered, from the innermost on. */
    private String constantName(String className) {
        int level = levels.merge(className, 1, Integer::sum);
        return ConstantNaming.of(className) + (level == 1 ? "" : "_" + level);
    }
}
