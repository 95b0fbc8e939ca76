package io.streamlets.processor.codegen.codec;

import io.streamlets.processor.model.RecordType;
import java.util.Locale;

/**
 * Where a value stands: in a field of a record, or within the lists, maps and unions of that field.
 *
 * @param within the lists, maps and branches of unions around it, as they stand in names of methods
 * @param suffix the same lists and maps as errors have them: {@code []} for each
 */
public record Spot(RecordType owner, String field, String within, String suffix) {

    public static Spot of(RecordType owner, String field) {
        return new Spot(owner, field, "", "");
    }

    /** The elements or values of the list or map that stands here. */
    public Spot item() {
        return new Spot(owner, field, within + "Item", suffix + "[]");
    }

    /** The values of one branch of the union that stands here. */
    public Spot branch(String column) {
        return new Spot(owner, field, within + upperFirst(column), suffix);
    }

    /** What names of methods are made of, without the owner. */
    public String stem() {
        return upperFirst(field) + within;
    }

    /** How errors name it: {@code Data.places[]}. */
    String label() {
        return owner.javaClass().simpleName() + "." + field + suffix;
    }

    private static String upperFirst(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
