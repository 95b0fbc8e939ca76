/**
 * Records with what surrounds their values in Kafka: what a user's code sees of an inlet's and gives an outlet's.
 *
 * <p>May import {@code io.streamlets.spark.encoder} and Spark's public API, and nothing of Kafka.
 */
@NullMarked
package io.streamlets.spark.record;

import org.jspecify.annotations.NullMarked;
