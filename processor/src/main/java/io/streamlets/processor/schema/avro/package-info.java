/**
 * Avro class -> {@code AvroModel}, without loading it.
 *
 * <p>The schema is read from the source tree, from the class file, or from a folder that the build names. Imports
 * {@code schema}, {@code compiler}, {@code model} and {@code diagnostic}, the compiler's API and Avro's {@code Schema}.
 */
@NullMarked
package io.streamlets.processor.schema.avro;

import org.jspecify.annotations.NullMarked;
