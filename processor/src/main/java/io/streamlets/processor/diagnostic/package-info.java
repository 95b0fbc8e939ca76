/**
 * Reports problems at the user's sources: which element, annotation and value, and each problem once.
 *
 * <p>The bottom of the processor: imports the problems of {@code io.streamlets.blueprint.problem} and the compiler's
 * messager, nothing else of the processor.
 */
@NullMarked
package io.streamlets.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
