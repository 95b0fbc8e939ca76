/**
 * Everything of Spark that is not public API: encoders, expressions, logical plans.
 *
 * <p>Nothing outside this package, and the rows in generated codecs, names a class of {@code
 * org.apache.spark.sql.catalyst} or {@code org.apache.spark.sql.classic}; a new version of Spark is met here, and what
 * differs between versions in {@code versions} below. May import
 * {@code io.streamlets.spark.codec}, {@code io.streamlets.blueprint.problem} and Spark.
 */
@NullMarked
package io.streamlets.spark.catalyst;

import org.jspecify.annotations.NullMarked;
