/**
 * The files in which the schemas of earlier releases are kept.
 *
 * <p>May import Avro's schema classes, Jackson, and the packages {@code json}, {@code problem} and {@code schema}.
 */
@NullMarked
package io.streamlets.blueprint.kept;

import org.jspecify.annotations.NullMarked;
