/**
 * Rules about inlets, outlets and sinks, on methods and in fields.
 *
 * <p>Imports {@code validation.rule}, {@code model}, {@code diagnostic} and {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.processor.validation.ports;

import org.jspecify.annotations.NullMarked;
