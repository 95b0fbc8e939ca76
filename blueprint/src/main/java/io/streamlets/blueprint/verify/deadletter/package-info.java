/**
 * Rules about the topics to which ports write their dead letters.
 *
 * <p>Imports {@code rule}, {@code schema} and near misses.
 */
@NullMarked
package io.streamlets.blueprint.verify.deadletter;

import org.jspecify.annotations.NullMarked;
