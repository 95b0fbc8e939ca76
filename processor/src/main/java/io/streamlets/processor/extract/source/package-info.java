/**
 * What the source of a streamlet shows beyond its declarations: how a port method builds its query, and which functions take
 * the streamlet's object to the executors.
 *
 * <p>Read from javac's syntax trees, in which names have no types yet: whatever is not certain from names alone counts as
 * unknown. Other compilers show no trees; then nothing is known. Imports {@code compiler}, {@code model}, {@code diagnostic} and the
 * compiler's API.
 */
@NullMarked
package io.streamlets.processor.extract.source;

import org.jspecify.annotations.NullMarked;
