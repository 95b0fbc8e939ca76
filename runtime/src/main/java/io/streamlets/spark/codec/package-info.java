/**
 * Codecs: bytes to Catalyst row to object and back for one data type.
 *
 * <p>Generated codecs extend {@link io.streamlets.spark.codec.AvroCodec} and read and write through the cursors
 * {@link io.streamlets.spark.codec.AvroReader} and {@link io.streamlets.spark.codec.AvroWriter}. May import {@code
 * io.streamlets.blueprint}, Spark's public API and its rows.
 */
@NullMarked
package io.streamlets.spark.codec;

import org.jspecify.annotations.NullMarked;
