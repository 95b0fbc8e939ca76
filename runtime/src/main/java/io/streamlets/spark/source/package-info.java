/**
 * A streaming source of Streamlets' own: the one that never has a record.
 *
 * <p>Written with Spark's connector API, which is public. May import {@code codec}, {@code catalyst} and Spark's public API.
 */
@NullMarked
package io.streamlets.spark.source;

import org.jspecify.annotations.NullMarked;
