/**
 * The Kafka side of a port: the options of Spark's connector, bytes to records and back, and the topics themselves.
 *
 * <p>May import the root package, {@code codec}, {@code catalyst}, Spark's public API and Kafka's client.
 */
@NullMarked
package io.streamlets.spark.kafka;

import org.jspecify.annotations.NullMarked;
