/**
 * Problems: the catalogue of their ids, their parts, their text, and the search for the name that was probably meant.
 *
 * <p>Used by every module that tells a user about a mistake. This package imports nothing but the places
 * of the root package.
 */
@NullMarked
package io.streamlets.blueprint.problem;

import org.jspecify.annotations.NullMarked;
