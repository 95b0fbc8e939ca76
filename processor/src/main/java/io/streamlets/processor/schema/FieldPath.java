package io.streamlets.processor.schema;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The way from a data type to one of its members, possibly deep within it.
 *
 * @param root the data type
 * @param steps the names of the fields; {@code []} follows one whose elements are meant, <code>{}</code> one whose values
 * @param records the classes on the way, each with the fields after it
 * @param at the member itself
 */
public record FieldPath(TypeElement root, String steps, List<TypeElement> records, Element at) {

    public FieldPath {
        records = List.copyOf(records);
    }

    /** The data type itself. */
    public static FieldPath of(TypeElement root) {
        return new FieldPath(root, "", List.of(root), root);
    }

    /** A field of the class to which this way leads. */
    public FieldPath field(String name, Element at) {
        return new FieldPath(root, steps.isEmpty() ? name : steps + "." + name, records, at);
    }

    /** The elements of the list to which this way leads. */
    public FieldPath elements() {
        return new FieldPath(root, steps + "[]", records, at);
    }

    /** The values of the map to which this way leads. */
    public FieldPath values() {
        return new FieldPath(root, steps + "{}", records, at);
    }

    /** This way, on into the class to which it leads. */
    FieldPath into(TypeElement type) {
        List<TypeElement> all = new ArrayList<>(records);
        all.add(type);
        return new FieldPath(root, steps, all, at);
    }

    /** The classes on the way, from where it came through one of them last. */
    List<TypeElement> from(TypeElement type) {
        return records.subList(records.lastIndexOf(type), records.size());
    }

    public boolean isRoot() {
        return steps.isEmpty();
    }

    /** The class whose field this is. */
    public TypeElement owner() {
        return records.get(records.size() - 1);
    }

    /** The field's name, without the fields before it. */
    public String name() {
        return steps.substring(steps.lastIndexOf('.') + 1).replace("[]", "").replace("{}", "");
    }

    /** The field with its class, for the texts of problems. */
    public String field() {
        return "field '" + name() + "' of '" + owner().getQualifiedName() + "'";
    }

    /** As a user reads it: {@code Order.lines[].price}. */
    @Override
    public String toString() {
        return root.getSimpleName() + (isRoot() ? "" : "." + steps);
    }
}
