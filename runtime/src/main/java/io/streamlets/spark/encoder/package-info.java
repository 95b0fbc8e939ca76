/**
 * Spark's encoders of the data types: which columns a type has, and how its objects become rows and back.
 *
 * <p>Generated codecs build theirs from {@link io.streamlets.spark.encoder.StructEncoders}, {@link
 * io.streamlets.spark.encoder.Member} and {@link io.streamlets.spark.encoder.Values}. May import {@code
 * io.streamlets.spark.codec} and what is not public of Spark.
 */
@NullMarked
package io.streamlets.spark.encoder;

import org.jspecify.annotations.NullMarked;
