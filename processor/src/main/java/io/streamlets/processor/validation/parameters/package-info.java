/**
 * Rules about configuration parameters.
 *
 * <p>Imports {@code validation.rule}, {@code model}, {@code diagnostic} and {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.processor.validation.parameters;

import org.jspecify.annotations.NullMarked;
