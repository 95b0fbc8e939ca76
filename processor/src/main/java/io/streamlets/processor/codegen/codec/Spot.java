package io.streamlets.processor.codegen.codec;

import io.streamlets.processor.model.RecordType;

/**
 * Where a value stands: in a field of a record, or within the lists and maps of that field.
 *
 * @param depth how many lists and maps are around it
 */
record Spot(RecordType owner, String field, int depth) {

    static Spot of(RecordType owner, String field) {
        return new Spot(owner, field, 0);
    }

    /** The elements or values of the list or map that stands here. */
    Spot item() {
        return new Spot(owner, field, depth + 1);
    }

    /** How errors name it: {@code Data.places[]}. */
    String label() {
        return owner.javaClass().simpleName() + "." + field + "[]".repeat(depth);
    }
}
