/**
 * Reads annotated elements into models, right or wrong, without judging them.
 *
 * <p>With {@code schema} the only package that asks the compiler about the user's elements. Imports {@code model} and
 * {@code diagnostic}.
 */
@NullMarked
package io.streamlets.processor.extract;

import org.jspecify.annotations.NullMarked;
