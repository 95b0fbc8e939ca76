/**
 * Starting, watching and stopping the queries of streamlets.
 *
 * <p>May import the root package, {@code kafka}, {@code source}, {@code codec}, {@code catalyst} and Spark's public API. Knows nothing of blueprint
 * files, configuration files and command lines.
 */
@NullMarked
package io.streamlets.spark.execution;

import org.jspecify.annotations.NullMarked;
