/**
 * Datasets of records: the expressions and logical plans that read records from bytes and write them as bytes, and what becomes of
 * records that cannot be read or written.
 *
 * <p>May import {@code io.streamlets.spark.record}, {@code encoder}, {@code codec}, and what is not public of Spark.
 */
@NullMarked
package io.streamlets.spark.catalyst;

import org.jspecify.annotations.NullMarked;
