package io.streamlets.blueprint.verify;

import io.streamlets.blueprint.descriptor.Descriptors;
import io.streamlets.blueprint.problem.Problem;
import java.util.List;

/** The descriptor of every class that a blueprint names can be read. */
final class DescriptorIsReadableRule implements BlueprintRule {

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        return blueprint.lookups().values().stream()
                .filter(Descriptors.Unreadable.class::isInstance)
                .map(lookup -> ((Descriptors.Unreadable) lookup).problem())
                .toList();
    }
}
