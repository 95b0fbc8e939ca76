package io.streamlets.processor.codegen.codec;

import com.palantir.javapoet.NameAllocator;
import io.streamlets.processor.codegen.name.ConstantNaming;
import io.streamlets.processor.model.ClassRef;
import io.streamlets.processor.model.DataField;
import io.streamlets.processor.model.DataType;
import io.streamlets.processor.model.EnumType;
import io.streamlets.processor.model.RecordType;
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
    record Part(PartCode code, Spot spot, String stem) {}

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
    private final Portions portions = new Portions();

    CodecPlan(RecordType root) {
        this.root = root;
        constants.newName("SCHEMA", "SCHEMA");
        constants.newName("CODEC", "CODEC");
        addFields(root);
        addLast(root);
    }

    RecordType root() {
        return root;
    }

    /** Nested records, lists, maps and unions, in the order of their first occurrence. */
    List<Part> parts() {
        return parts;
    }

    /** The methods into which the code for the many fields of a record is split. */
    Portions portions() {
        return portions;
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

    private void addFields(RecordType record) {
        for (DataField field : record.fields()) {
            ValueCodes.of(field.type()).addTo(this, Spot.of(record, field.name()));
        }
    }

    /** Adds the constant of an enum. */
    void addEnum(EnumType type) {
        if (!enums.contains(type)) {
            enums.add(type);
            constants.newName(ConstantNaming.of(type.javaClass().simpleName()), type);
        }
    }

    /** Adds the methods of a list, map or union. */
    void addContainer(PartCode code, Spot spot) {
        String owner = spot.owner().equals(root) ? "" : spot.owner().javaClass().simpleName();
        Part part = new Part(code, spot, newStem(owner + spot.stem()));
        containers.put(spot, part);
        parts.add(part);
    }

    /** Adds the methods and the constant of a record and of what it holds, if they have not been. */
    void addRecord(RecordCode code, Spot spot) {
        RecordType record = code.type();
        if (!records.containsKey(record)) {
            Part part = new Part(code, spot, newStem(record.javaClass().simpleName()));
            records.put(record, part);
            parts.add(part);
            addFields(record);
            addLast(record);
        }
    }

    /** Adds a record, whose fields have been added. */
    private void addLast(RecordType record) {
        String name = record.javaClass().simpleName();
        recordsInnermostFirst.add(record);
        constants.newName(constantName(name), record);
        if (RecordColumns.isFor(record) && shown.putIfAbsent(record.javaClass(), record) == null) {
            columns.newName(name + "Columns", record.javaClass());
        }
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
