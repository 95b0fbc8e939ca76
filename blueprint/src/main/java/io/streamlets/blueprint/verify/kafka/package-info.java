/**
 * Rules about what Kafka allows: names of topics and clusters, and settings.
 *
 * <p>Imports {@code rule}, the syntax of names and what Kafka allows.
 */
@NullMarked
package io.streamlets.blueprint.verify.kafka;

import org.jspecify.annotations.NullMarked;
