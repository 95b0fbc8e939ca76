/**
 * One step an annotation: wires extraction, schemas, validation and code generation together.
 *
 * <p>The only package that knows all stages. Imports {@code extract}, {@code schema}, {@code validation},
 * {@code codegen}, {@code compiler}, {@code model} and {@code diagnostic}; is imported by the processors alone.
 */
@NullMarked
package io.streamlets.processor.step;

import org.jspecify.annotations.NullMarked;
