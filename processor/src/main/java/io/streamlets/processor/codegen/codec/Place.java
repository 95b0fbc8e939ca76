package io.streamlets.processor.codegen.codec;

/**
 * A spot in a codec.
 *
 * @param plan knows the names of methods and constants
 * @param spot where a value stands
 */
record Place(CodecPlan plan, Spot spot) {

    /** The elements or values of the list or map that stands here. */
    Place item() {
        return new Place(plan, spot.item());
    }

    /** The values of one branch of the union that stands here. */
    Place branch(String column) {
        return new Place(plan, spot.branch(column));
    }

    /** How errors name it. */
    String label() {
        return spot.label();
    }
}
