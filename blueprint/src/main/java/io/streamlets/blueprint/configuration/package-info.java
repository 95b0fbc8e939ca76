/**
 * The configuration of an application: its layers, the check of every value before anything starts, and the checked
 * values.
 *
 * <p>Knows neither Spark nor a Kafka client: their settings pass through as text. Imports the blueprint, the descriptors,
 * the topic settings of {@code parse}, {@code hocon}, {@code source}, {@code topology}, the problems and Typesafe Config.
 */
@NullMarked
package io.streamlets.blueprint.configuration;

import org.jspecify.annotations.NullMarked;
