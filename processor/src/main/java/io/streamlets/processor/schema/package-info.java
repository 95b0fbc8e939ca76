/**
 * Data type element -> {@code DataModel}, whatever its format, without loading it.
 *
 * <p>What all formats share: who asks, what stands in the way, how many levels a recursive type has. Each format has a package
 * of its own, which this one does not know. Imports {@code compiler}, {@code model} and {@code diagnostic}.
 */
@NullMarked
package io.streamlets.processor.schema;

import org.jspecify.annotations.NullMarked;
