/**
 * Readers of records that were written by another Avro schema than the one of the inlet: one class for each such pair in a
 * blueprint. Walks the actions with which Avro resolves one schema to the other beside the reader's data type. May use the names
 * and the bodies of methods of {@code codegen.codec}.
 */
@NullMarked
package io.streamlets.processor.codegen.codec.resolution;

import org.jspecify.annotations.NullMarked;
