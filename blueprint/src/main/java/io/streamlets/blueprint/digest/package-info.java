/** Digests of texts and bytes by which the same thing is known again. Imports nothing. */
@NullMarked
package io.streamlets.blueprint.digest;

import org.jspecify.annotations.NullMarked;
