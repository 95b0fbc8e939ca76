/**
 * Java record, bean, enum or sealed interface -> {@code AvroModel} with a schema that follows from its members.
 *
 * <p>Imports {@code schema}, {@code schema.avro} (whose classes may be members), {@code compiler}, {@code model} and
 * {@code diagnostic}, the compiler's API and Avro's {@code Schema}.
 */
@NullMarked
package io.streamlets.processor.schema.java;

import org.jspecify.annotations.NullMarked;
