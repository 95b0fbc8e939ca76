/**
 * What Kafka and Spark's connector to it allow: names of topics, names and values of settings.
 *
 * <p>Kafka's own classes are not needed: {@code settings.txt} beside this package lists what Kafka defines, and a test holds
 * it against Kafka. Which setting is legal where is a list of rules, one a class, in
 * {@link io.streamlets.blueprint.kafka.KafkaSettings}. Imports the root package, the types of values and the problems.
 */
@NullMarked
package io.streamlets.blueprint.kafka;

import org.jspecify.annotations.NullMarked;
