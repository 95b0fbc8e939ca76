/**
 * Near misses: which of the names that are possible a user probably meant.
 *
 * <p>One decision for every message of every module. This package imports nothing.
 */
@NullMarked
package io.streamlets.blueprint.near;

import org.jspecify.annotations.NullMarked;
