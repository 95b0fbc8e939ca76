/**
 * Writes what the compiler gets from models: sources and descriptors.
 *
 * <p>The only packages that know JavaPoet are this one and those below it, one for each kind of generated class. They
 * import {@code model} and {@code io.streamlets.blueprint}, and ask the compiler nothing.
 */
@NullMarked
package io.streamlets.processor.codegen;

import org.jspecify.annotations.NullMarked;
