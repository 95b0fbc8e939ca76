/**
 * What Spark's internals say of queries, sinks, settings and cores: whether a query is sound, what its checkpoint keeps, where in a
 * user's code a failure comes from.
 *
 * <p>The ground of the runtime: may import Spark, public or not, {@code io.streamlets.blueprint.problem}, and what differs between
 * versions of Spark, which is in {@code versions} below.
 */
@NullMarked
package io.streamlets.spark.analysis;

import org.jspecify.annotations.NullMarked;
