/**
 * Data type element -> {@code DataModel}: Avro classes, Java records and beans, without loading any of them.
 *
 * <p>The schema of an Avro class is read from the source tree, from the class file, or from a folder that the build names;
 * the one of a record or bean follows from its members. Imports {@code model} and {@code diagnostic}, the compiler's API and
 * Avro's {@code Schema}; asks the compiler about data types, as only {@code extract} does besides.
 */
@NullMarked
package io.streamlets.processor.schema;

import org.jspecify.annotations.NullMarked;
