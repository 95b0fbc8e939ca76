/**
 * What a rule is, and what the rules look at: a blueprint with all classes looked up and all paths followed.
 *
 * <p>Imports the blueprint, the descriptors and the problems.
 */
@NullMarked
package io.streamlets.blueprint.verify.rule;

import org.jspecify.annotations.NullMarked;
