/**
 * Problems: the catalogue of their ids, their parts and their text.
 *
 * <p>Used by every module that tells a user about a mistake. This package imports nothing but the places
 * of the root package and the wording of near misses.
 */
@NullMarked
package io.streamlets.blueprint.problem;

import org.jspecify.annotations.NullMarked;
