/**
 * What a rule for streamlets is: it looks at a {@code Subject} and gives {@code Finding}s.
 *
 * <p>Imports {@code model}, {@code diagnostic} and {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.processor.validation.rule;

import org.jspecify.annotations.NullMarked;
