/**
 * The annotations that turn a plain class into a streamlet and a blueprint into a checked application.
 *
 * <p>A user depends on this package alone to write a streamlet's shape. It imports nothing but the JDK. All annotations
 * are read by the compiler; none is looked at while the application runs.
 */
@NullMarked
package io.streamlets.annotations;

import org.jspecify.annotations.NullMarked;
