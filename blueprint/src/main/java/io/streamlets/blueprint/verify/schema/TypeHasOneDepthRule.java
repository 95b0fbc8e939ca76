package io.streamlets.blueprint.verify.schema;

import io.streamlets.blueprint.StreamletInstance;
import io.streamlets.blueprint.descriptor.InletDescriptor;
import io.streamlets.blueprint.descriptor.OutletDescriptor;
import io.streamlets.blueprint.descriptor.SchemaDescriptor;
import io.streamlets.blueprint.descriptor.StreamletDescriptor;
import io.streamlets.blueprint.problem.Problem;
import io.streamlets.blueprint.problem.ProblemId;
import io.streamlets.blueprint.verify.rule.BlueprintRule;
import io.streamlets.blueprint.verify.rule.ResolvedBlueprint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A recursive type has as many levels for one streamlet as for any other: it has one codec.
 *
 * <p>The compiler sees this where it sees both; here they may come from modules that know nothing of each other.
 */
public final class TypeHasOneDepthRule implements BlueprintRule {

    private record Use(StreamletInstance instance, int depth) {}

    @Override
    public List<Problem> check(ResolvedBlueprint blueprint) {
        Map<String, Use> first = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (StreamletInstance instance : blueprint.blueprint().streamlets()) {
            StreamletDescriptor descriptor = blueprint.descriptor(instance);
            if (descriptor != null) {
                depths(descriptor).forEach((type, depth) -> {
                    Use use = new Use(instance, depth);
                    Use earlier = first.putIfAbsent(type, use);
                    if (earlier != null && earlier.depth() != depth) {
                        problems.add(problem(type, earlier, use));
                    }
                });
            }
        }
        return problems;
    }

    private static Map<String, Integer> depths(StreamletDescriptor descriptor) {
        Map<String, Integer> depths = new TreeMap<>();
        Stream.concat(
                        descriptor.inlets().stream().map(InletDescriptor::schema),
                        descriptor.outlets().stream().map(OutletDescriptor::schema))
                .map(SchemaDescriptor::depths)
                .forEach(depths::putAll);
        return depths;
    }

    private static Problem problem(String type, Use first, Use other) {
        return Problem.of(
                        ProblemId.SLT_469,
                        "streamlets '%s' and '%s' have '%s' with different depths",
                        first.instance().ref(),
                        other.instance().ref(),
                        type)
                .at(other.instance().place())
                .because("%s levels in %s", first.depth(), first.instance().className())
                .because("%s levels in %s", other.depth(), other.instance().className())
                .fix("say the same depth for both in @Encoded, and compile both again");
    }
}
