/**
 * Spark's Kafka source, whose queries do not ask the broker while nothing comes.
 *
 * <p>Each query of Spark asks for the ends of its topics every 10 ms as long as it has nothing to do. Here one thread asks for all
 * inlets of this JVM, and a query asks when there is something for it.
 */
@NullMarked
package io.streamlets.spark.kafka.watch;

import org.jspecify.annotations.NullMarked;
