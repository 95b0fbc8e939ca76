/**
 * The rules that a blueprint must keep: one rule a class, all of them in
 * {@link io.streamlets.blueprint.verify.BlueprintRules#ALL}.
 *
 * <p>Imports the blueprint, the descriptors, the comparison of schemas and the problems; neither HOCON nor JSON.
 */
@NullMarked
package io.streamlets.blueprint.verify;

import org.jspecify.annotations.NullMarked;
