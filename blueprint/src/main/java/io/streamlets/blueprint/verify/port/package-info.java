/**
 * Rules about ports: each is on one topic, on its side, once.
 *
 * <p>Imports {@code rule}, the descriptors and near misses.
 */
@NullMarked
package io.streamlets.blueprint.verify.port;

import org.jspecify.annotations.NullMarked;
