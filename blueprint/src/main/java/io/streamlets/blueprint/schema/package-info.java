/**
 * Schemas: how their text is parsed and identified, and whether what a writer writes is what a reader expects.
 *
 * <p>Imports Avro's schema classes. {@link io.streamlets.blueprint.schema.SchemaComparison} is the one place that decides
 * whether two ports fit.
 */
@NullMarked
package io.streamlets.blueprint.schema;

import org.jspecify.annotations.NullMarked;
