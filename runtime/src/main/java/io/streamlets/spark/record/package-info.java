/**
 * Records with what surrounds their values in Kafka: what a user's code sees of an inlet's and gives an outlet's.
 *
 * <p>Beside {@code codec} and {@code catalyst}, with which it is one layer: may import these two, Spark's public API, and
 * nothing of Kafka.
 */
@NullMarked
package io.streamlets.spark.record;

import org.jspecify.annotations.NullMarked;
