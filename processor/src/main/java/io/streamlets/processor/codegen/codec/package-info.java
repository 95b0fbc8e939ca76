/**
 * Writes the codec of a data type: one class of straight-line code, in four directions.
 *
 * <p>Each family of data types has one class with all of its code, such as {@code TextCode} or {@code ListCode}: a
 * {@code ValueCode}, which {@code ValueCodes} finds. {@code CodecPlan} decides which parts of a data type get methods of their
 * own, and their names; {@code RecordMethods} puts the code for fields into methods, {@code RecordEncoders} into encoders;
 * {@code RecordColumns} is the bean of a class that Spark's encoder cannot use itself; {@code CodecGenerator} makes the class.
 * May import {@code codegen.name}, {@code model} and JavaPoet.
 */
@NullMarked
package io.streamlets.processor.codegen.codec;

import org.jspecify.annotations.NullMarked;
