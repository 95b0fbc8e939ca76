/**
 * Rules about volume mounts.
 *
 * <p>Imports {@code validation.rule}, {@code model}, {@code diagnostic} and {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.processor.validation.mounts;

import org.jspecify.annotations.NullMarked;
