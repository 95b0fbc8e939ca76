/**
 * Writes the codec of a data type: one class of straight-line code, in four directions.
 *
 * <p>{@code CodecPlan} decides which parts of a data type get methods of their own, and their names; {@code Reads},
 * {@code Writes} and {@code Encoders} know the code for one value; {@code RecordMethods}, {@code ListMethods},
 * {@code MapMethods} and {@code UnionMethods} put it into methods; {@code RecordColumns} is the bean of a class that Spark's
 * encoder cannot use itself; {@code CodecGenerator} makes the class.
 */
@NullMarked
package io.streamlets.processor.codegen.codec;

import org.jspecify.annotations.NullMarked;
