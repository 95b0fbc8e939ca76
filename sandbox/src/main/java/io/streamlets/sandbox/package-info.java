/**
 * Runs an application on one machine: a Kafka broker and a Spark session in one process.
 *
 * <p>{@link io.streamlets.sandbox.EmbeddedKafka} is for tests of users as well; everything else here is found by the
 * command line through {@code META-INF/services}. May import the runtime, the blueprint, Spark and Kafka's broker.
 */
@NullMarked
package io.streamlets.sandbox;

import org.jspecify.annotations.NullMarked;
