package io.streamlets.blueprint.verify.reference;

import io.streamlets.blueprint.Place;
import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every class that a blueprint names has one descriptor, which can be read. */
public final class DescriptorIsReadableRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<Problem, Place> problems = new LinkedHashMap<>();
        blueprint.lookups().forEach((instance, lookup) -> {
            if (lookup instanceof Descriptors.Unreadable unreadable) {
                problems.putIfAbsent(unreadable.problem(), instance.place());
            }
        });
        return problems.entrySet().stream()
                .map(each -> at(each.getValue(), each.getKey()))
                .toList();
    }

    private static Problem at(Place place, Problem problem) {
        return new Problem(
                problem.id(), problem.fact(), place, problem.evidence(), problem.suggestions(), problem.fix());
    }
}
