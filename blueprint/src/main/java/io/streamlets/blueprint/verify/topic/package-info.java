/**
 * Rules about topics, about how records go from one to another and about those that are fused.
 *
 * <p>Imports {@code rule}, {@code port}, {@code schema}, {@code deadletter}, the descriptors and the sections of Kafka's settings.
 */
@NullMarked
package io.streamlets.blueprint.verify.topic;

import org.jspecify.annotations.NullMarked;
