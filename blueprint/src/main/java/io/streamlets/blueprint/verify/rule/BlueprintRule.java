package io.streamlets.blueprint.verify.rule;

import io.streamlets.blueprint.problem.Problem;
import java.util.List;

/**
 * One rule that a blueprint must keep.
 *
 * <p>A rule speaks only of what is its own: where a class, ref or port is unknown, the rule for that reports it and the
 * others pass over it, so that one fault gives one error. To add a rule, write a class and name it in
 * {@code BlueprintRules.ALL}.
 */
@FunctionalInterface
public interface BlueprintRule {

    /** All breaches of the rule, in the order of the blueprint. */
    List<Problem> check(ResolvedBlueprint blueprint);
}
