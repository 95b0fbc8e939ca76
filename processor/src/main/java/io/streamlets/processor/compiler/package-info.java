/**
 * What more than one stage asks javac: annotations, names, types and their members, class files, syntax trees, options.
 *
 * <p>Hides what differs between compilers and what build tools wrap around them. Imports {@code model}, {@code diagnostic} and
 * {@code io.streamlets.blueprint}.
 */
@NullMarked
package io.streamlets.processor.compiler;

import org.jspecify.annotations.NullMarked;
