package io.streamlets.blueprint.schema;

import org.jspecify.annotations.Nullable;

/** One thing that must be right about a field for its values to arrive. */
@FunctionalInterface
interface ProtobufFieldRule {

    /** What is wrong; null if nothing is. */
    @Nullable
    ProtobufDifference check(ProtobufFieldPair field);
}
