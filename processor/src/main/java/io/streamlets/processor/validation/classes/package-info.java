/**
 * Rules about a streamlet class as a whole: what it is as a Java class, and what may stand in it.
 *
 * <p>Imports {@code validation.rule}, {@code model}, {@code diagnostic} and {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.processor.validation.classes;

import org.jspecify.annotations.NullMarked;
