/** Digests of texts and bytes, to recognize the same content. Imports nothing. */
@NullMarked
package io.streamlets.blueprint.digest;

import org.jspecify.annotations.NullMarked;
