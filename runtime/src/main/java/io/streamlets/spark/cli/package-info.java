/**
 * The command line of a generated main class: arguments to requests, and what a person reads about them.
 *
 * <p>Only this package knows picocli. It does nothing itself: {@link io.streamlets.spark.cli.Commands} is implemented by the
 * {@code application} package. May import {@code io.streamlets.blueprint.problem} and picocli.
 */
@NullMarked
package io.streamlets.spark.cli;

import org.jspecify.annotations.NullMarked;
