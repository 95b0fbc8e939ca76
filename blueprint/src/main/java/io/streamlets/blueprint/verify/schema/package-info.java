/**
 * Rules about the schemas of a topic, those of today and those of earlier releases, and about who knows them.
 *
 * <p>Imports {@code rule}, the descriptors and the comparison of schemas.
 */
@NullMarked
package io.streamlets.blueprint.verify.schema;

import org.jspecify.annotations.NullMarked;
