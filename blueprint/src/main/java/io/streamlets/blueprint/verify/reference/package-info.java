/**
 * Rules about what a blueprint names: classes, refs and ports exist.
 *
 * <p>Imports {@code rule}, the ports that no topic names ({@code port}), the descriptors, the syntax of names and near misses.
 */
@NullMarked
package io.streamlets.blueprint.verify.reference;

import org.jspecify.annotations.NullMarked;
