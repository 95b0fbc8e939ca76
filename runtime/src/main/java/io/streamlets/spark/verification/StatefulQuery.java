package io.streamlets.spark.verification;

import io.streamlets.spark.analysis.QueryState;

/**
 * A query that keeps state.
 *
 * @param ref its streamlet
 * @param name its name
 * @param state what its checkpoint holds it to
 */
public record StatefulQuery(String ref, String name, QueryState state) {}
