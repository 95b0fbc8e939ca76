/**
 * What a user's streamlet and the code generated for it call: the ports, the context and the two forms of logic.
 *
 * <p>A streamlet in the declarative form needs nothing of this package; the class generated for it does. A streamlet that
 * builds its queries itself extends {@link io.streamlets.spark.SparkStreamletLogic}. This package imports Spark's public
 * API, Typesafe Config and the {@code codec} package; it knows neither Kafka nor how an application is run.
 */
@NullMarked
package io.streamlets.spark;

import org.jspecify.annotations.NullMarked;
