/**
 * The verification of a blueprint: all of its rules, in {@link io.streamlets.blueprint.verify.BlueprintRules#ALL}.
 *
 * <p>The rules lie in packages by subject, one rule a class, or one class for rules that say the same with other words. They import the
 * blueprint, the descriptors, the comparison of schemas and the problems; neither HOCON nor JSON.
 */
@NullMarked
package io.streamlets.blueprint.verify;

import org.jspecify.annotations.NullMarked;
