/**
 * The annotation processors: {@code StreamletProcessor} for streamlets and data types, {@code BlueprintProcessor} for
 * blueprints.
 *
 * <p>Data flows one way: this package, then {@code step}, then {@code extract}, {@code schema}, {@code validation} and
 * {@code codegen}, which do not know each other, then {@code model}, then {@code diagnostic}. This package imports
 * {@code step} and {@code diagnostic}.
 */
@NullMarked
package io.streamlets.processor;

import org.jspecify.annotations.NullMarked;
