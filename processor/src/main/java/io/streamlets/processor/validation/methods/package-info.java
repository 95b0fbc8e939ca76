/**
 * Rules about port methods and their parameters.
 *
 * <p>Imports {@code validation.rule}, {@code model}, {@code diagnostic} and {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.processor.validation.methods;

import org.jspecify.annotations.NullMarked;
