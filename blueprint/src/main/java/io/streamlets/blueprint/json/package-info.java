/**
 * The layout of every JSON text that Streamlets writes: two spaces, {@code \n}, a final line end, keys in a fixed order.
 *
 * <p>Imports Jackson. Used by the descriptors and by the topology.
 */
@NullMarked
package io.streamlets.blueprint.json;

import org.jspecify.annotations.NullMarked;
