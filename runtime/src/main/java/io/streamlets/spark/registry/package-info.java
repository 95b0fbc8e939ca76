/**
 * The REST calls of a schema registry that streamlets need, with the JDK's own HTTP client.
 *
 * <p>May import {@code io.streamlets.blueprint}, Avro's schema classes and Jackson. Executors use it, too.
 */
@NullMarked
package io.streamlets.spark.registry;

import org.jspecify.annotations.NullMarked;
