/**
 * Configuration parameters: their types and limits, how the text of a value is read, and why it may be refused.
 *
 * <p>The processor checks defaults with it and the configuration checks given values with it, so both follow one rule.
 * This package imports Typesafe Config, for the syntax of durations, sizes and lists, {@code include} and
 * {@code near}.
 */
@NullMarked
package io.streamlets.blueprint.parameter;

import org.jspecify.annotations.NullMarked;
