/**
 * What a blueprint file says: instances of streamlets and the topics between them, each with its place in the file.
 *
 * <p>Plain values without behaviour that could fail. This package imports nothing but the JDK; every other package of the
 * module may import it.
 */
@NullMarked
package io.streamlets.blueprint;

import org.jspecify.annotations.NullMarked;
