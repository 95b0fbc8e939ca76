/**
 * A whole application: what a generated main class is, how it reads its blueprint and configuration, and how it runs.
 *
 * <p>Stands above all other packages of the runtime and may import each of them, and {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.spark.application;

import org.jspecify.annotations.NullMarked;
