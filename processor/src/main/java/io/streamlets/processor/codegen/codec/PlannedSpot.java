package io.streamlets.processor.codegen.codec;

/**
 * A spot in a codec.
 *
 * @param plan knows the names of methods and constants
 * @param spot where a value stands
 */
record PlannedSpot(CodecPlan plan, Spot spot) {

    /** The elements or values of the list or map that stands here. */
    PlannedSpot item() {
        return new PlannedSpot(plan, spot.item());
    }

    /** The values of one branch of the union that stands here. */
    PlannedSpot branch(String column) {
        return new PlannedSpot(plan, spot.branch(column));
    }

    /** How errors name it. */
    String label() {
        return spot.label();
    }
}
