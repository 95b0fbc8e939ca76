/**
 * Reads annotated elements into models, right or wrong, without judging them.
 *
 * <p>Asks the compiler about the members of streamlet classes. Imports {@code compiler}, {@code model} and
 * {@code diagnostic}.
 */
@NullMarked
package io.streamlets.processor.extract;

import org.jspecify.annotations.NullMarked;
