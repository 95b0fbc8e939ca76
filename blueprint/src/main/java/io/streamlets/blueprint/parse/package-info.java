/**
 * Blueprint files: HOCON texts with positions to a {@link io.streamlets.blueprint.Blueprint}, as much as can be understood,
 * and all problems of its form.
 *
 * <p>Whether classes, refs and ports exist is not asked here but in {@code verify}. Imports the root package, the problems,
 * the syntax of names, the sections of Kafka's settings, {@code hocon}, {@code source} and Typesafe Config.
 */
@NullMarked
package io.streamlets.blueprint.parse;

import org.jspecify.annotations.NullMarked;
