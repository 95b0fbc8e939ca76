/**
 * The check of a streamlet's queries without data, broker and sinks.
 *
 * <p>A streamlet builds its queries against a context whose inlets are empty streams of the right schema and whose outlets
 * start nothing; Spark analyses what it built. May import the root package, {@code execution}, {@code kafka}, {@code source},
 * {@code catalyst} and Spark's public API.
 */
@NullMarked
package io.streamlets.spark.verification;

import org.jspecify.annotations.NullMarked;
