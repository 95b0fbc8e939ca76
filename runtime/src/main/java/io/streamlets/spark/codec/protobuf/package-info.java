/**
 * What generated codecs of Protobuf messages are made of: their base, a cursor over bytes, a buffer for bytes, and the
 * well-known types that are single values in rows.
 *
 * <p>Imports {@code codec} and {@code catalyst}, protobuf-java and Spark's rows.
 */
@NullMarked
package io.streamlets.spark.codec.protobuf;

import org.jspecify.annotations.NullMarked;
